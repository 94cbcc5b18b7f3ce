import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const shared = {
  plugins: [vue()],
}

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          testTimeout: 20_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/built-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
          // As many browsers as the smallest machines have cores: more would only make each other late.
          maxWorkers: 2,
          // The machines are shared: a browser that was kept waiting gets one more try, which vitest tells of.
          retry: 1,
        },
      },
    ],
  },
})

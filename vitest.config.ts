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
          // One browser and one built site at a time: the machines have two cores, and a browser needs more than one.
          fileParallelism: false,
        },
      },
    ],
  },
})

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
          // Many of them wait for a process that they started: a core for each file, and none kept free.
          maxWorkers: '100%',
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
          // Two browsers keep two cores busy; more would only wait for each other.
          maxWorkers: 2,
          // Projects with another number of workers run after one another.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})

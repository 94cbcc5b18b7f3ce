import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const folders = ['tests', 'packages/*/tests', 'bench/tests']
const unit = folders.map(folder => `${folder}/**/*.test.ts`)
/** Tests in happy-dom: apart, since a worker that changes its environment restarts. */
const dom = folders.map(folder => `${folder}/**/*.dom.test.ts`)
/** Tests that start a browser, a server or a process. */
const e2e = folders.map(folder => `${folder}/**/*.e2e.test.ts`)
/** Those on the site, which is built once for all of them. */
const site = ['site', 'document', 'print'].map(folder => `tests/${folder}/**/*.e2e.test.ts`)

/** One worker for many files: it starts once and loads the house once. */
const shared = { isolate: false }

const quick = { ...shared, testTimeout: 60_000, maxWorkers: '100%', pool: 'threads' } as const

const slow = {
  ...shared,
  testTimeout: 60_000,
  hookTimeout: 240_000,
  // Two browsers keep two cores busy; more would only wait.
  maxWorkers: 2,
  // Projects with another number of workers run after one another.
  // https://vitest.dev/config/sequence#sequence-grouporder
  sequence: { groupOrder: 1 },
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [vue()],
        test: { name: 'unit', include: unit, exclude: [...dom, ...e2e], ...quick },
      },
      {
        plugins: [vue()],
        test: { name: 'dom', include: dom, environment: 'happy-dom', ...quick },
      },
      {
        plugins: [vue()],
        test: { name: 'e2e', include: e2e, exclude: site, ...slow },
      },
      {
        plugins: [vue()],
        test: { name: 'site', include: site, globalSetup: ['tests/browser/built-site.ts'], ...slow },
      },
    ],
  },
})

/** Every document in one bundle: Vite starts once, and shared components are compiled once. */

export * as reading from './reading-entry.ts'
export * as slides from './slides-entry.ts'

import type { Plugin } from 'vite'

/** Builds Slidev's client as one script: a window asks for a few files, and has every slide at once. */
export function oneScript(): Plugin {
  return {
    name: 'raadsdeck:one-script',
    apply: 'build',
    // Slidev names its chunks in `manualChunks`, which does not go with a single one.
    outputOptions: ({ manualChunks, ...options }) => ({ ...options, codeSplitting: false }),
  }
}

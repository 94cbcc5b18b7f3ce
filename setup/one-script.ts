import type { Plugin } from 'vite'

/** Builds Slidev's client as one script: few requests, and every slide at once. */
export function oneScript(): Plugin {
  return {
    name: 'raadsdeck:one-script',
    apply: 'build',
    // Slidev names its chunks in `manualChunks`, which a single chunk does not allow.
    // https://rolldown.rs/reference/OutputOptions.codeSplitting
    outputOptions: ({ manualChunks, ...options }) => ({ ...options, codeSplitting: false }),
  }
}

import type { Plugin } from 'vite'

/** Leaves the fonts out of the player's styles: the page that starts it has them already, and would have them swapped. */
export function pageFonts(): Plugin {
  return {
    name: 'raadsdeck:page-fonts',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/styles\/index\.css$/ },
      handler: code => ({ code: code.replace(/@import '\.\/fonts\.css';/, ''), map: null }),
    },
  }
}

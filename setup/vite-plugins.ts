import type { Plugin } from 'vite'
import { defineVitePluginsSetup } from '@slidev/types'
import { memoPlugin } from '../memo/memo-plugin.ts'
import { memoOfHeadmatter } from '../memo/options.ts'
import { tokensPlugin } from '../styles/style-sheet.ts'
import { guard } from './guard.ts'
import { oneScript } from './one-script.ts'

/**
 * Bundles a slide's packages at the start of development: found later, Vite reloads the deck, also during an export.
 * https://vite.dev/config/dep-optimization-options
 */
const packagesOfSlides: Plugin = {
  name: 'raadsdeck:packages-of-slides',
  config: () => ({ optimizeDeps: { include: ['uqr'] } }),
}

/** The memo, the house style, a guard for development, and a build's one script. */
export default defineVitePluginsSetup(({ data }) =>
  [memoPlugin(memoOfHeadmatter(data.headmatter)), tokensPlugin(), packagesOfSlides, guard(), oneScript()])

import { defineVitePluginsSetup } from '@slidev/types'
import { memoPlugin } from '../memo/memo-plugin.ts'
import { memoOfHeadmatter } from '../memo/options.ts'
import { tokensPlugin } from '../styles/style-sheet.ts'
import { guard } from './guard.ts'
import { oneScript } from './one-script.ts'

/** The memo, the house style, a guard for development, and a build's one script. */
export default defineVitePluginsSetup(({ data }) =>
  [memoPlugin(memoOfHeadmatter(data.headmatter)), tokensPlugin(), guard(), oneScript()])

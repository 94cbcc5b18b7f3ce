import { defineVitePluginsSetup } from '@slidev/types'
import { memoPlugin } from '../memo/memo-plugin.ts'
import { memoOfHeadmatter } from '../memo/options.ts'
import { tokensPlugin } from '../styles/style-sheet.ts'
import { guard } from './guard.ts'

/** The memo that the deck's headmatter names, the house style, and a guard for the development server. */
export default defineVitePluginsSetup(({ data }) => [
  memoPlugin(memoOfHeadmatter(data.headmatter)),
  tokensPlugin(),
  guard(),
])

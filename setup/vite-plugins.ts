import { memoPlugin } from '../memo/memo-plugin.ts'
import { memoOfHeadmatter } from '../memo/options.ts'
import { guard } from './guard.ts'
import { defineVitePluginsSetup } from '@slidev/types'

/** The memo that the deck's headmatter names, and a guard for the development server. */
export default defineVitePluginsSetup(({ data }) => [memoPlugin(memoOfHeadmatter(data.headmatter)), guard()])

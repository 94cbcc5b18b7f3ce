import { defineVitePluginsSetup } from '@slidev/types'
import { memoPlugin } from '../publish/memo-plugin.ts'

/** Slidev's build and server read the memo through the same plugin as our own static rendering. */
export default defineVitePluginsSetup(() => [memoPlugin()])

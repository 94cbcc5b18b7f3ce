import { memoPlugin } from '../memo/memo-plugin.ts'
import { oneLanguage } from '../publish/slidev/one-language.ts'
import { pageFonts } from '../publish/slidev/page-fonts.ts'
import { listPlayerFiles } from '../publish/slidev/player-files.ts'
import { runtimeBase } from '../publish/slidev/runtime-base.ts'
import { standIns } from '../publish/slidev/stand-ins.ts'
import { defineVitePluginsSetup } from '@slidev/types'

/** What Slidev's build and server need besides its own plugins: the memo, and the site's own way with addresses. */
export default defineVitePluginsSetup(() => [memoPlugin(), listPlayerFiles(), runtimeBase(), oneLanguage(), pageFonts(), ...standIns()])

import type { Plugin } from 'vite'
import type { PlannedMemo } from '../deck/deck.ts'
import type { MemoOptions } from './options.ts'
import { forAudience } from '../schema/audience.ts'
import { loadMemo } from './load.ts'
import { withDeck } from './plan.ts'

const RESOLVED = '\0raadsdeck-memo'

/** Fields for the speaker alone. */
const SPOKEN = new Set(['notes', 'hints', 'cues'])

/** Gives Slidev's client the memo as `#memo`, cut to its audience, and reloads it when its folder changes. */
export function memoPlugin(options: MemoOptions): Plugin {
  return {
    name: 'raadsdeck:memo',
    resolveId: id => id === '#memo' ? RESOLVED : undefined,
    load: id => id === RESOLVED ? memoModule(options) : undefined,
    configureServer(server) {
      server.watcher.add(options.folder)
      server.watcher.on('change', (path) => {
        const module = server.moduleGraph.getModuleById(RESOLVED)
        if (module && path.startsWith(options.folder))
          void server.reloadModule(module)
      })
    },
  }
}

/** With the deck of the whole memo, as the pages have. Notes are in the pages, where Slidev can leave them out. */
async function memoModule(options: MemoOptions): Promise<string> {
  const memo = await loadMemo(options)
  const shown: PlannedMemo = { ...forAudience(memo, options.audience), deck: withDeck(memo).deck }
  return `export default ${JSON.stringify(shown, (key, value: unknown) => SPOKEN.has(key) ? undefined : value)}`
}

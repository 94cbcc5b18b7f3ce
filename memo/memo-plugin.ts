import type { Plugin } from 'vite'
import type { PlannedMemo } from '../deck/deck.ts'
import type { MemoOptions } from './options.ts'
import { forAudience } from '../schema/audience.ts'
import { loadMemo } from './load.ts'
import { withDeck } from './plan.ts'

const RESOLVED = '\0raadsdeck-memo'

/** Fields for the speaker alone. */
const SPOKEN = new Set(['notes', 'hints', 'cues'])

/**
 * Gives Slidev's client the memo as `#memo`: checked, corrected and cut to its audience. The schema stays behind.
 * A change in the memo's folder reloads what shows it.
 */
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

/**
 * The memo as slides show it, with the deck that the pages are made of: that of the whole memo. Notes and hints are in
 * the pages alone, where Slidev can leave them out.
 */
async function memoModule(options: MemoOptions): Promise<string> {
  const memo = await loadMemo(options)
  const shown: PlannedMemo = { ...forAudience(memo, options.audience), deck: withDeck(memo).deck }
  return `export default ${JSON.stringify(shown, (key, value: unknown) => SPOKEN.has(key) ? undefined : value)}`
}

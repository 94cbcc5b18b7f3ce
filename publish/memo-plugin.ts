import type { Plugin } from 'vite'
import type { Audience } from '../schema/audience.ts'
import { loadMemoForAudience, memoFolder } from './memo.ts'

const NAME = '#memo'
const RESOLVED = '\0raadsdeck-memo'

/**
 * Gives the browser the memo as `#memo`: checked, corrected and cut to its audience, so that nothing that an audience
 * may not see is in any file, and neither the schema nor its library travels along.
 * The speaker's hints are for the server on the speaker's own machine: what is built goes without.
 * A change in the memo's folder reloads what shows it.
 */
export function memoPlugin(audience?: Audience): Plugin {
  let isBuilt = false
  return {
    name: 'raadsdeck:memo',
    configResolved({ command }) {
      isBuilt = command === 'build'
    },
    resolveId: id => id === NAME ? RESOLVED : undefined,
    async load(id) {
      if (id === RESOLVED)
        return `export default ${JSON.stringify(await loadMemoForAudience(audience), isBuilt ? withoutNotes : undefined)}`
    },
    configureServer(server) {
      const folder = memoFolder()
      server.watcher.add(folder)
      server.watcher.on('change', (path) => {
        const module = server.moduleGraph.getModuleById(RESOLVED)
        if (module && path.startsWith(folder))
          void server.reloadModule(module)
      })
    },
  }
}

/**
 * Hints are for the speaker, who has them in the presenter view and on paper: never in a file that is published.
 * What of the memo is in the notes is on the slides already.
 */
function withoutNotes(key: string, value: unknown): unknown {
  if (key === 'notes')
    return { memo: [], hints: [] }
  return key === 'hints' ? [] : value
}

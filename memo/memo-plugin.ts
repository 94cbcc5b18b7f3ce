import type { PlannedMemo } from '../deck/deck.ts'
import type { Audience } from '../schema/audience.ts'
import type { Plugin } from 'vite'
import { packMemo, sourceBlocks } from '../deck/packed-memo.ts'
import { projectFolder } from '../lib/project.ts'
import { forAudience } from '../schema/audience.ts'
import { currentAudience, loadMemo, loadMemoForAudience, memoFolder } from './load.ts'
import { withDeck } from './plan.ts'
import { join } from 'node:path'

/** The memo, a list of what fetches its blocks of sources, and such a block by its number. */
const NAME = /^#memo(?:\/sources(?:\/\d+)?)?$/
const RESOLVED = '\0raadsdeck-memo'

/**
 * Gives the browser the memo as `#memo`: checked, corrected and cut to its audience, so that nothing that an audience
 * may not see is in any file, and neither the schema nor its library travels along. The built site gets it packed, with
 * what its cards and sources say beside it, as `#memo/sources`.
 * A change in the memo's folder reloads what shows it.
 */
export function memoPlugin(audience?: Audience): Plugin {
  let isBuilt = false
  let loading: Promise<PlannedMemo> | undefined
  return {
    name: 'raadsdeck:memo',
    configResolved({ command }) {
      isBuilt = command === 'build'
    },
    resolveId: id => NAME.test(id) ? id.replace('#memo', RESOLVED) : undefined,
    async load(id) {
      if (!id.startsWith(RESOLVED))
        return
      // Built, the memo does not change between its parts.
      const memo = await (isBuilt ? loading ??= loadMemoForAudience(audience) : servedMemo(audience))
      const part = id.slice(RESOLVED.length + 1)
      return isBuilt ? builtModule(memo, part) : `export default ${JSON.stringify(memo)}`
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
 * The memo for presenting. Its deck is that of the pages, which Slidev shows then and which are made of the whole memo: what an
 * audience does not see takes room on a slide too, and the speaker's notes have it.
 */
async function servedMemo(audience = currentAudience()): Promise<PlannedMemo> {
  const memo = await loadMemo()
  return { ...forAudience(memo, audience), deck: withDeck(memo).deck }
}

/** The text of the module with the memo, with the list of its blocks (`sources`), or with one block (`sources/2`). */
function builtModule(memo: PlannedMemo, part: string): string {
  if (!part) {
    const unpack = JSON.stringify(join(projectFolder, 'deck/packed-memo.ts'))
    return `import { unpackMemo } from ${unpack}\nexport default unpackMemo(${JSON.stringify(packMemo(memo), withoutHints)})`
  }
  const blocks = sourceBlocks(memo)
  const [, number] = part.split('/')
  return number
    ? `export default ${JSON.stringify(blocks[Number(number)])}`
    : `export default [${blocks.map((_, index) => `() => import('#memo/sources/${index}')`).join()}]`
}

/** Hints are for the speaker, who has them in the presenter view and on paper: never in a file that is published. */
function withoutHints(key: string, value: unknown): unknown {
  return key === 'hints' ? [] : value
}

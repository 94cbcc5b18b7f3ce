import type { Plugin } from 'vite'
import type { MemoOptions } from './options.ts'
import { sep } from 'node:path'
import { MEMO_PROBLEM } from '../deck/memo-problem.ts'
import { messageOf } from '../lib/causes.ts'
import { forAudience } from '../schema/audience.ts'
import { loadMemo } from './load.ts'
import { withDeck } from './plan.ts'
import { refreshPages } from './refresh-pages.ts'

const RESOLVED = '\0raadsdeck-memo'

/** Fields for the speaker alone. */
const SPOKEN = new Set(['notes', 'hints', 'cues'])

/** Debounce, ms: an editor saves in several steps, and several files at once. */
const QUIET = 120

/**
 * Gives Slidev's client the memo as `#memo`, cut to its audience.
 * In development, client and pages follow the memo's folder; faults show over the last good memo.
 */
export function memoPlugin(options: MemoOptions): Plugin {
  let good: string | undefined
  let problem = ''

  /** Tells whether there is another good memo. */
  async function refresh(): Promise<boolean> {
    const before = good
    try {
      await refreshPages(options)
      good = await memoModule(options)
      problem = ''
    }
    catch (error) {
      problem = messageOf(error)
    }
    return good !== before
  }

  return {
    name: 'raadsdeck:memo',
    resolveId: id => id === '#memo' ? RESOLVED : undefined,
    async load(id) {
      if (id === RESOLVED)
        return good ??= await memoModule(options)
    },
    configureServer({ config, moduleGraph, watcher, ws }) {
      let timer: NodeJS.Timeout | undefined
      let round = Promise.resolve()
      watcher.add(options.folder)
      watcher.on('all', (_, path) => {
        if (!path.startsWith(options.folder + sep))
          return
        clearTimeout(timer)
        timer = setTimeout(() => round = round.then(follow), QUIET)
      })
      ws.on(MEMO_PROBLEM, (_, client) => client.send(MEMO_PROBLEM, problem))

      async function follow(): Promise<void> {
        const isOther = await refresh()
        if (problem)
          config.logger.error(problem)
        ws.send(MEMO_PROBLEM, problem)
        const module = moduleGraph.getModuleById(RESOLVED)
        if (!module || !isOther)
          return
        moduleGraph.invalidateModule(module)
        // Slidev's client cannot be set up twice in one page.
        ws.send({ type: 'full-reload' })
      }
    },
  }
}

/** The deck without notes: those are in the pages, where Slidev can omit them. */
async function memoModule(options: MemoOptions): Promise<string> {
  const shown = withDeck(forAudience(await loadMemo(options), options.audience))
  return `export default ${JSON.stringify(shown, (key, value: unknown) => SPOKEN.has(key) ? undefined : value)}`
}

import { messageOf } from '../cli/command.ts'
import { memoFolder } from './load.ts'
import { say } from '../lib/progress.ts'
import { refreshPages } from './refresh-pages.ts'
import { watch } from 'node:fs'

/** An editor saves in several steps, and several files at once: wait until it is quiet, in ms. */
const QUIET = 120

/**
 * Makes the pages again whenever a file of the memo changes, one round at a time. A mistake in the memo is told and
 * waited out: the next save may mend it.
 */
export function watchMemo(): void {
  let timer: NodeJS.Timeout | undefined
  let round = Promise.resolve()
  const refresh = (): Promise<void> => refreshPages().catch((error: unknown) => say(messageOf(error)))
  watch(memoFolder(), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      round = round.then(refresh)
    }, QUIET)
  })
}

import type { MemoOptions } from './options.ts'
import { messageOf } from '../lib/causes.ts'
import { say } from '../lib/progress.ts'
import { refreshPages } from './refresh-pages.ts'
import { watch } from 'node:fs'

/** An editor saves in several steps, and several files at once: wait until it is quiet, in ms. */
const QUIET = 120

/** Makes the pages again at each change of the memo. A mistake in it is only told: the next save may mend it. */
export function watchMemo(options: MemoOptions): void {
  let timer: NodeJS.Timeout | undefined
  let round = Promise.resolve()
  const refresh = (): Promise<void> => refreshPages(options).catch((error: unknown) => say(messageOf(error)))
  watch(options.folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      round = round.then(refresh)
    }, QUIET)
  })
}

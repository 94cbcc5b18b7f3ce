import type { MemoOptions } from './options.ts'
import { watch } from 'node:fs'
import { WHOLE_DECK } from '../deck/pages.ts'
import { messageOf } from '../lib/causes.ts'
import { say } from '../lib/progress.ts'
import { deckFiles } from './deck-files.ts'
import { generatePages } from './generate.ts'

/** An editor saves in several steps, and several files at once: wait until it is quiet, in ms. */
const QUIET = 120

/** Brings the pages up to date with the memo, and says what changed or was left alone in pages that people keep. */
export async function refreshPages(options: MemoOptions): Promise<void> {
  const { touched, kept } = await generatePages(options)
  if (touched.length && deckFiles(options) === WHOLE_DECK)
    say(`Pagina’s opnieuw gemaakt: ${touched.join(', ')}`)
  if (kept.length)
    say(keptPages(kept))
}

export function keptPages(paths: string[]): string {
  return `Met de hand veranderd, en zo gelaten: ${paths.join(', ')}. Weer uit de memo: gooi weg en doe npm run generate`
}

/** Refreshes the pages at each change of the memo. A mistake in it is only told: the next save may mend it. */
export function watchMemo(options: MemoOptions): void {
  let timer: NodeJS.Timeout | undefined
  let round = Promise.resolve()
  watch(options.folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      round = round.then(() => refreshPages(options)).catch((error: unknown) => say(messageOf(error)))
    }, QUIET)
  })
}

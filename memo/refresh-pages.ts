import type { MemoOptions } from './options.ts'
import { WHOLE_DECK } from '../deck/pages.ts'
import { say } from '../lib/progress.ts'
import { deckFiles, generatePages } from './generate.ts'

/** Brings the pages up to date with the memo and says which ones were not, where that are pages that somebody keeps. */
export async function refreshPages(options: MemoOptions): Promise<void> {
  const touched = await generatePages(options)
  if (touched.length && deckFiles(options) === WHOLE_DECK)
    say(`Pagina’s opnieuw gemaakt: ${touched.join(', ')}`)
}

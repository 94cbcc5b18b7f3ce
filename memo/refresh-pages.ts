import { WHOLE_DECK } from '../deck/pages.ts'
import { deckFiles, generatePages } from './generate.ts'
import { say } from '../lib/progress.ts'

/** Brings the pages up to date with the memo and says which ones were not, where that are pages that somebody keeps. */
export async function refreshPages(): Promise<void> {
  const touched = await generatePages()
  if (touched.length && deckFiles() === WHOLE_DECK)
    say(`Pagina’s opnieuw gemaakt: ${touched.join(', ')}`)
}

import type { MemoOptions } from './options.ts'
import { WHOLE_DECK } from '../deck/pages.ts'
import { say } from '../lib/progress.ts'
import { deckFiles, generatePages } from './generate.ts'

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

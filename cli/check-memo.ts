import type { PlannedMemo } from '../deck/deck.ts'
import type { MemoOptions } from '../memo/options.ts'
import { spokenSeconds } from '../deck/deck.ts'
import { partsOf, sourcesOf } from '../deck/look-up.ts'
import { requireFreshPages } from '../memo/generate.ts'
import { loadMemo, requireWhole } from '../memo/load.ts'
import { withDeck } from '../memo/plan.ts'

/**
 * @returns a line that counts the contents, and a note where nothing proves them whole
 * @throws {Problem} with all faults of the memo, its pages, or its words beside memo.md
 */
export async function checkMemo(options: MemoOptions): Promise<string> {
  await requireFreshPages(options)
  const memo = await loadMemo(options)
  const note = await requireWhole(memo, options.folder)
  return [summaryOf(withDeck(memo)), note].filter(Boolean).join('\n')
}

/** The contents of a memo without faults, in one line. */
export function summaryOf(memo: PlannedMemo): string {
  const { deck } = memo
  const counts: [number, one: string, more: string][] = [
    [deck.slides.length, 'dia', 'dia’s'],
    [sourcesOf(memo).length, 'bron', 'bronnen'],
    [partsOf(memo, 'questions').flatMap(({ items }) => items).length, 'vraag', 'vragen'],
    [Math.round(spokenSeconds(deck) / 60), 'minuut', 'minuten'],
  ]
  const told = counts.filter(([count]) => count > 0).map(([count, one, more]) => `${count} ${count === 1 ? one : more}`)
  return `Alles klopt: ${told.join(', ')}.`
}

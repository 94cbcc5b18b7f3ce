import type { PlannedMemo } from '../../deck/deck.ts'
import { expect, it } from 'vitest'
import { checkMemo, summaryOf } from '../../cli/check-memo.ts'
import { ownMemo } from '../../memo/options.ts'

it('the project’s own memo is right', async () => {
  expect(await checkMemo(ownMemo)).toMatch(/^Alles klopt: \d+ dia’s, 13 bronnen, 5 vragen, \d+ minuten\.$/)
})

function planned(slides: number, sources: number, questions: number, seconds: number): PlannedMemo {
  return {
    deck: { slides: Array.from({ length: slides }, () => ({ seconds: seconds / slides })) },
    parts: [
      { kind: 'sources', items: Array.from({ length: sources }) },
      { kind: 'questions', items: Array.from({ length: questions }) },
    ],
  } as unknown as PlannedMemo
}

it.each([
  [planned(2, 3, 4, 300), '2 dia’s, 3 bronnen, 4 vragen, 5 minuten'],
  [planned(1, 1, 1, 60), '1 dia, 1 bron, 1 vraag, 1 minuut'],
  [planned(2, 0, 0, 89), '2 dia’s, 1 minuut'],
])('what a memo lacks is not counted', (memo, counts) => {
  expect(summaryOf(memo)).toBe(`Alles klopt: ${counts}.`)
})

import { expect, it } from 'vitest'
import { layOut } from '../../deck/plan.ts'
import { slideNumber } from '../../deck/slide-number.ts'
import { measure } from '../../memo/measure.ts'
import { wordsFor } from '../../words/index.ts'
import { readSmall } from '../fixtures/small-memo.ts'

it.each([['nl', 'B'], ['en', 'A']] as const)('counts the appendix by itself, in %s', (language, letter) => {
  const words = wordsFor(language)
  const deck = layOut(readSmall({ language }), measure).deck
  const shown = deck.slides.map(slide => slideNumber(deck, slide, words))
  const appendix = deck.slides.filter(({ section }) => section === words.slugs.appendix).length
  const spoken = deck.slides.length - appendix
  expect(appendix).toBeGreaterThan(1)
  expect(shown).toEqual([
    ...Array.from({ length: spoken }, (_, index) => ({ number: `${index + 1}`, total: spoken })),
    ...Array.from({ length: appendix }, (_, index) => ({ number: `${letter}${index + 1}`, total: appendix })),
  ])
})

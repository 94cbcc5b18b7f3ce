import type { NumberedSlide } from '../../document/reading-parts.ts'
import { slideRuns } from '../../document/slide-runs.ts'
import { expect, it } from 'vitest'

it.each([
  ['none', [], []],
  ['one', [7], ['7']],
  ['a few in a row, each by itself', [7, 8, 9], ['7', '8', '9']],
  ['many in a row, by the first and the last', [7, 8, 9, 10, 11], ['7-11']],
  ['rows apart', [1, 2, 4, 5, 6, 7, 30], ['1', '2', '4-7', '30']],
])('names %s', (_, numbers, names) => {
  const slides = numbers.map(number => ({ number }) as NumberedSlide)
  expect(slideRuns(slides).map(({ first, last }) => first === last ? String(first.number) : `${first.number}-${last.number}`)).toEqual(names)
})

import { expect, it } from 'vitest'
import { isFound } from '../../deck/find.ts'

it.each([
  ['', '3', 'De opgave', true],
  ['3', '3', 'De opgave', true],
  ['3', '13', 'Dilemma 3', false],
  ['b2', 'B2', 'Een bron', true],
  ['2', 'B2', 'Een bron', false],
  [' OPGAVE ', '3', 'De  opgave', true],
  ['opgaven', '3', 'De opgave', false],
  ['cooperatie', '3', 'De coöperatie', true],
  ['dilemma 3', '9', 'Dilemma 3: de balie', true],
])('%j finds slide %s, ‘%s’: %s', (typed, number, title, found) => {
  expect(isFound(typed, number, title)).toBe(found)
})

import { expect, it } from 'vitest'
import { missingCharacters } from '../../print/make-pdf.ts'
import { readSmall } from '../fixtures/small-memo.ts'

const memo = readSmall({ 'header.title': 'Op de 🚲', 'header.ours.hints.0': 'Neem de 🚲 of 👩‍👩‍👧 mee.', 'parts.5.heading': 'Tot slot' })

it('names each field once, with the characters that no font has', () => {
  expect(missingCharacters(memo, ['🚲', '👩‍👩‍👧', '🚲'])).toEqual([
    { path: ['header', 'title'], at: 6, code: 'RD504', params: [{ characters: ['🚲'] }] },
    { path: ['header', 'ours', 'hints', 0], at: 8, code: 'RD504', params: [{ characters: ['🚲', '👩‍👩‍👧'] }] },
  ])
})

it('names none for a character that the memo does not have', () => {
  expect(missingCharacters(memo, ['✓'])).toEqual([])
})

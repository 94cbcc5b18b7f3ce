import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideText } from '../../deck/text/divide.ts'
import { addressParts, linesAnywhere, linesOf } from '../../deck/text/lines.ts'
import { packEvenly } from '../../deck/text/pack.ts'
import { sentencesOf } from '../../deck/text/sentences.ts'
import { memoStyle } from '../../deck/text/styles.ts'

/** Each letter is one em wide: ten letters of 10 px fit 101 px. */
const measure = (text: string): number => text.length
const style = memoStyle(10, 1)
const lines = (text: string, width = 101): number => linesOf(text, style, width, measure)

describe('linesOf', () => {
  it.each([
    ['een twee', 1],
    ['een twee drie', 2],
    ['een-twee-drie', 2],
    ['een twee-drie', 2],
    ['zes een-twee', 2],
    ['2018-2021 en', 2],
    ['tien letters', 2],
    ['één lettertjes', 2],
    ['漢字漢字漢字漢字漢字漢字', 2],
    ['veelletterwoord', Infinity],
  ])('%j takes %d', (text, count) => {
    expect(lines(text)).toBe(count)
  })

  it.each([
    ['a.nl/een-twee/drie', ['a.nl/', 'een-twee/', 'drie']],
    ['a.nl/b?c=1&d=2', ['a.nl/', 'b?', 'c=1&', 'd=2']],
    ['a.nl', ['a.nl']],
  ])('breaks the address %s between its parts', (address, parts) => {
    expect(addressParts(address)).toEqual(parts)
  })

  it('breaks an address anywhere', () => {
    expect(linesAnywhere('https://a.nl/b-c-d-e-f-g', style, 101, measure)).toBeGreaterThanOrEqual(3)
  })
})

describe('sentencesOf', () => {
  it.each([
    ['Een. Twee? Drie!', ['Een. ', 'Twee? ', 'Drie!']],
    ['VNG Jaarplan, m.n. Hoofdstuk vijf. Klaar.', ['VNG Jaarplan, m.n. Hoofdstuk vijf. ', 'Klaar.']],
    ['Volgens dr. Jansen gaat het goed. Ja.', ['Volgens dr. Jansen gaat het goed. ', 'Ja.']],
    ['Door J. Smit en K. de Wit. Einde.', ['Door J. Smit en K. de Wit. ', 'Einde.']],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text, 'nl').map(({ from, until }) => text.slice(from, until))).toEqual(sentences)
  })
})

describe('packEvenly', () => {
  it.each([
    [5, 3, [[0, 3], [3, 5]]],
    [7, 3, [[0, 3], [3, 5], [5, 7]]],
    [4, 3, [[0, 2], [2, 4]]],
    [0, 3, []],
    [2, 0, [[0, 1], [1, 2]]],
  ])('%i items of which %i fit', (count, most, groups) => {
    expect(packEvenly(count, (start, end) => end - start <= most)).toEqual(groups)
  })
})

describe('divideText', () => {
  const divide = (text: string, most: number): string[] => divideText(text, { language: 'nl', lines, fits: part => lines(part) <= most })
    .map(({ from, until }) => text.slice(from, until))

  it.each([
    ['leaves what fits whole', 'Een twee. Drie vier.', 4, ['Een twee. Drie vier.']],
    ['breaks between sentences, as evenly as it can', 'Aaaa bbbb cccc. Dddd eeee ffff. Gggg hhhh iiii. Jjjj kkkk llll.', 5, ['Aaaa bbbb cccc. Dddd eeee ffff. ', 'Gggg hhhh iiii. Jjjj kkkk llll.']],
    ['breaks a long sentence after a comma', 'Aaaa bbbb cccc, dddd eeee ffff.', 2, ['Aaaa bbbb cccc, ', 'dddd eeee ffff.']],
    ['leaves no line alone', 'Aaaa bbbb cccc dddd eeee ffff. Ja.', 3, ['Aaaa bbbb cccc ', 'dddd eeee ffff. Ja.']],
  ])('%s', (_, text, most, parts) => {
    expect(divide(text, most)).toEqual(parts)
  })

  it('never loses or repeats a character, and every part fits', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}[.,]?$/)
    const words = fc.array(word, { minLength: 1, maxLength: 60 })
    fc.assert(fc.property(words, fc.integer({ min: 2, max: 6 }), (words, most) => {
      const text = words.join(' ')
      const parts = divide(text, most)
      expect(parts.join('')).toBe(text)
      expect(parts.every(part => lines(part.trim()) <= most)).toBe(true)
      expect(divide(text, most)).toEqual(parts)
    }))
  })
})

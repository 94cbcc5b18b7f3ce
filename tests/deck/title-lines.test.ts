import { describe, expect, it } from 'vitest'
import { emphasisIn, titleLines, typeset, withoutWidow } from '../../deck/text/typography.ts'

/** With spaces that no line may end at as '~'. */
const shown = (text: string): string => text.replaceAll('\u00A0', '~')

describe('titleLines', () => {
  it.each([
    ['Fietsen - uw hulp', ['Fietsen', 'uw hulp']],
    ['Fietsen – uw – hulp', ['Fietsen', 'uw – hulp']],
    ['Fiets-parkeren', ['Fiets-parkeren', '']],
  ])('%j', (title, lines) => {
    expect(titleLines(title)).toEqual(lines)
  })
})

describe('typeset', () => {
  it.each([
    ['auto\'s en \'s morgens', 'auto’s en ’s morgens'],
    ['Digitalisering \'is here to stay\'.', 'Digitalisering ‘is here to stay’.'],
    ['Hij zei "ja" (\'nee\')', 'Hij zei “ja” (‘nee’)'],
    ['digitalisering - uw aandacht', 'digitalisering~– uw aandacht'],
    ['van 2018-2021, data-ethiek', 'van 2018–2021, data-ethiek'],
    ['€ 75.000 of 5 %', '€~75.000 of 5~%'],
    ['m.n. hoofdstuk 5', 'm.n.~hoofdstuk~5'],
    ['op 21 maart 2022', 'op 21~maart 2022'],
    ['van B & W en B&W', 'van B~&~W en B&W'],
    ['J. de Vries', 'J.~de Vries'],
  ])('sets %j', (text, expected) => {
    expect(shown(typeset(text))).toBe(expected)
    expect(typeset(text)).toHaveLength(text.length)
    expect(typeset(typeset(text))).toBe(typeset(text))
  })
})

describe('withoutWidow', () => {
  it.each([
    ['Dit is de laatste regel.', 'Dit is de~laatste~regel.'],
    ['Drie woorden hier', 'Drie woorden hier'],
    ['Wij letten op verantwoordelijkheid voor gegevensbescherming.', 'Wij letten op verantwoordelijkheid voor gegevensbescherming.'],
  ])('%j', (text, expected) => {
    expect(shown(withoutWidow(text))).toBe(expected)
  })
})

describe('emphasisIn', () => {
  it.each([
    ['Het is nu veel vaker politiek.', { before: 'Het is nu', big: 'veel vaker politiek.', after: '' }],
    ['veel vaker politiek, zegt men', { before: '', big: 'veel vaker politiek,', after: 'zegt men' }],
    ['Het is anders.', undefined],
  ])('%j', (text, expected) => {
    expect(emphasisIn(text, 'veel vaker politiek')).toEqual(expected)
  })
})

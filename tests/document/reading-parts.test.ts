import type { NumberedSlide } from '../../document/reading-parts.ts'
import { describe, expect, it } from 'vitest'
import { correctedSources, linkedLines, readingParts, slideRuns } from '../../document/reading-parts.ts'
import { wordsFor } from '../../words/index.ts'
import { readSmall } from '../fixtures/small-memo.ts'

describe('linkedLines', () => {
  const lines = 'Bel 06 – 12 of mail a@b.nl, of bel 06 – 12.'

  it.each([
    [undefined, undefined, [{ text: lines }]],
    ['06 – 12', undefined, [{ text: 'Bel ' }, { text: '06 – 12', href: 'tel:0612' }, { text: ' of mail a@b.nl, of bel ' }, { text: '06 – 12', href: 'tel:0612' }, { text: '.' }]],
    [undefined, 'a@b.nl', [{ text: 'Bel 06 – 12 of mail ' }, { text: 'a@b.nl', href: 'mailto:a@b.nl' }, { text: ', of bel 06 – 12.' }]],
  ])('telephone %j, e-mail %j', (telephone, email, pieces) => {
    expect(linkedLines(lines, telephone, email)).toEqual(pieces)
    expect(linkedLines(lines, telephone, email).map(piece => piece.text).join('')).toBe(lines)
  })

  it('keeps the plus of an international number', () => {
    expect(linkedLines('+31 (0)6', '+31 (0)6')).toEqual([{ text: '+31 (0)6', href: 'tel:+3106' }])
  })
})

describe('readingParts', () => {
  it('have no timeline of a single source', () => {
    const memo = readSmall({ 'parts.4.topics.1': undefined, 'parts.4.items.1': undefined, 'parts.1': undefined, 'parts.3.items.0.ours.related': [] })
    expect(readingParts(memo, wordsFor('nl')).find(({ id }) => id === 'bronnen')!.parts.map(({ id }) => id))
      .toEqual(['onderwerp-beleid'])
  })

  it('name what stands beside the parts', () => {
    const memo = readSmall({
      'parts.5': undefined,
      'parts.1.items.0.text': 'wie mag eerst?[^1]',
      'footnotes': [{ mark: '1', text: 'Een noot.' }],
      'attachments': [{ title: 'De nota' }],
    })
    expect(readingParts(memo, wordsFor('nl')).slice(-4).map(({ id }) => id))
      .toEqual(['contact', 'bijlagen', 'voetnoten', 'verbeteringen'])
  })

  it('follows the memo', () => {
    expect(readingParts(readSmall(), wordsFor('nl')).map(part => [part.id, part.parts.length])).toEqual([
      ['inleiding', 0],
      ['dilemmas', 2],
      ['opgave', 0],
      ['hoofdthemas', 1],
      ['bronnen', 2],
      ['afsluiting', 0],
      ['verbeteringen', 0],
    ])
  })
})

describe('correctedSources', () => {
  it('names a source once, however often it had the error', () => {
    const memo = readSmall()
    expect(memo.corrections[0]!.fields.length).toBeGreaterThan(1)
    expect(correctedSources(memo, memo.corrections[0]!)).toEqual(['fietsnota'])
  })
})

describe('slideRuns', () => {
  it.each([
    ['none', [], []],
    ['one', [7], ['7']],
    ['a few in a row, each by itself', [7, 8, 9], ['7', '8', '9']],
    ['many in a row, by the first and the last', [7, 8, 9, 10, 11], ['7-11']],
    ['rows apart', [1, 2, 4, 5, 6, 7, 30], ['1', '2', '4-7', '30']],
  ])('names %s', (_, numbers, names) => {
    const slides = numbers.map(place => ({ place, number: `${place}` }) as NumberedSlide)
    expect(slideRuns(slides).map(({ first, last }) => [...new Set([first.number, last.number])].join('-'))).toEqual(names)
  })
})

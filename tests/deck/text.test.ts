import type { Slide } from '../../deck/deck.ts'
import type { ForeignWords } from '../../schema/memo.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clock, readableDate, yearOf } from '../../deck/dates.ts'
import { pullsOf } from '../../deck/forces.ts'
import { accentClass } from '../../deck/look-up.ts'
import { pageDescription } from '../../deck/page-head.ts'
import { runsOf, tied } from '../../deck/text/runs.ts'
import { beginsMidSentence, cutsOf, sentenceCase } from '../../deck/text/typography.ts'
import { SIZES } from '../../styles/tokens.ts'
import { readRight, smallMemo } from '../fixtures/small-memo.ts'

describe('runsOf', () => {
  const english = [{ words: 'here to stay', language: 'en' }]
  const shown = (text: string, foreignWords: ForeignWords[], emphasis?: string, runIn?: string): string =>
    runsOf(text, { foreignWords, links: [] }, { emphasis, runIn }).map(({ emphasised, pieces }) => {
      const text = pieces.map(({ text, language }) => language ? `<${language}:${text}>` : text).join('')
      return emphasised ? `*${text}*` : text
    }).join('|')

  it.each([
    ['plain text', 'Het blijft.', [], undefined, 'Het blijft.'],
    ['foreign words', 'Het is here to stay.', english, undefined, 'Het is <en:here to stay>.'],
    ['foreign words alone', 'here to stay', english, undefined, '<en:here to stay>'],
    ['the same words twice', 'here to stay, here to stay', english, undefined, '<en:here to stay>, <en:here to stay>'],
    ['two languages', 'here to stay voilà', [...english, { words: 'voilà', language: 'fr' }], undefined, '<en:here to stay> <fr:voilà>'],
    ['words within foreign words', 'here to stay', [...english, { words: 'to', language: 'fr' }], undefined, '<en:here to stay>'],
    ['emphasis', 'Het is echt zo.', [], 'echt', 'Het is |*echt*| zo.'],
    ['emphasis at the start', 'Echt waar.', [], 'Echt', '*Echt*| waar.'],
    ['emphasis around foreign words', 'Het is here to stay.', english, 'is here to stay', 'Het |*is <en:here to stay>*|.'],
    ['words that mean something to a regular expression', 'a.b (c) $1', [{ words: '(c) $1', language: 'en' }], 'a.b', '*a.b*| <en:(c) $1>'],
  ])('%s', (_, text, foreign, emphasis, expected) => {
    expect(shown(text, foreign, emphasis)).toBe(expected)
  })

  it('sets bold only the first of the words that a text begins with', () => {
    expect(shown('Kosten. De kosten. Kosten.', [], undefined, 'Kosten.')).toBe('*Kosten.*| De kosten. Kosten.')
  })

  it('tells links and the marks of footnotes from the rest', () => {
    const lists = { foreignWords: [], links: [{ words: 'de nota', url: 'https://example.nl' }] }
    expect(runsOf('Zie de nota[^1].', lists)[0]!.pieces).toEqual([
      { text: 'Zie ' },
      { text: 'de nota', url: 'https://example.nl' },
      { text: '1', isMark: true },
      { text: '.' },
    ])
  })

  it('puts together is always the text', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 3 })
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ') }), fc.array(words), fc.option(words, { nil: undefined }), (text, foreign, emphasis) => {
      const runs = runsOf(text, { foreignWords: foreign.map(words => ({ words, language: 'en' })), links: [] }, { emphasis })
      expect(runs.flatMap(run => run.pieces).map(piece => piece.text).join('')).toBe(text)
    }))
  })
})

describe('cutsOf', () => {
  it.each([
    ['whole sentences', 'Een. Twee.', 'Een. Twee. Drie.', false, false],
    ['the last sentence', 'Drie?', 'Een. Twee. Drie?', false, false],
    ['the middle of a sentence', 'drie vier', 'Een twee drie vier vijf.', true, true],
    ['the beginning of a sentence', 'Een twee', 'Een twee drie.', false, true],
    ['the end of a sentence', 'twee drie.', 'Een twee drie.', true, false],
    ['all of it', 'Een twee.', 'Een twee.', false, false],
    ['after a question', 'Drie', 'Twee? Drie!', false, true],
  ])('%s', (_, excerpt, text, before, after) => {
    expect(cutsOf(excerpt, text)).toEqual({ before, after })
  })
})

describe('dates', () => {
  it.each([
    ['2022-03-21', 'nl', '21 maart 2022'],
    ['2021-04', 'nl', 'april 2021'],
    ['2020', 'nl', '2020'],
    ['2021-04', 'en', 'April 2021'],
    ['2024-01-01', 'nl', '1 januari 2024'],
    ['2024-12-31', 'nl', '31 december 2024'],
    ['2022-03-21', 'en', '21 March 2022'],
  ] as const)('%s is in %s: %s', (moment, language, text) => {
    expect(readableDate(moment, language)).toBe(text)
  })

  it.each(['2022-03-21', '2022-03', '2022'])('the year of %s', (moment) => {
    expect(yearOf(moment)).toBe('2022')
  })

  it.each([[0, '0:00'], [5, '0:05'], [59, '0:59'], [60, '1:00'], [75, '1:15'], [600, '10:00'], [3661, '61:01']])('%i seconds is %s', (seconds, text) => {
    expect(clock(seconds)).toBe(text)
  })
})

describe('tied', () => {
  it.each([
    ['ties words that stand out', 'nu veel vaker politiek.', 'veel vaker politiek', 'nu veel_vaker_politiek.'],
    ['ties them wherever they are', 'een ja, een ja', 'een ja', 'een_ja, een_ja'],
    ['leaves the rest', 'nu veel vaker', undefined, 'nu veel vaker'],
    ['leaves words that are not there', 'nu veel vaker', 'nooit meer', 'nu veel vaker'],
    ['leaves words that fill a line', 'nu veel vaker politiek geworden.', 'veel vaker politiek geworden', 'nu veel vaker politiek geworden.'],
  ])('%s', (_, text, emphasis, expected) => {
    expect(tied(text, emphasis).replaceAll('\u00A0', '_')).toBe(expected)
  })
})

describe('pullsOf', () => {
  const { width, height, labelWidth, labelHeight, disc } = SIZES.optimum

  it.each([2, 3, 4])('lays %i forces within the drawing, each as far from its middle and with a rope that is seen', (count) => {
    const { centre, pulls } = pullsOf(count)
    expect(pulls).toHaveLength(count)
    for (const { edge, tip, label } of pulls) {
      expect(Math.hypot(edge.x - centre.x, edge.y - centre.y)).toBeGreaterThan(disc)
      expect(Math.hypot(tip.x - edge.x, tip.y - edge.y)).toBeGreaterThan(40)
      expect(Math.min(label.x, label.y)).toBeGreaterThanOrEqual(0)
      expect(label.x + labelWidth).toBeLessThanOrEqual(width)
      expect(label.y + labelHeight).toBeLessThanOrEqual(height)
    }
  })

  it.each([2, 3, 4])('puts no two of %i labels over each other', (count) => {
    const { pulls } = pullsOf(count)
    pulls.forEach(({ label: a }, index) => pulls.slice(index + 1).forEach(({ label: b }) =>
      expect(Math.abs(a.x - b.x) >= labelWidth || Math.abs(a.y - b.y) >= labelHeight).toBe(true)))
  })
})

describe('small words', () => {
  it.each([['slimme camera’s', 'Slimme camera’s'], ['de balie', 'De balie'], ['Data', 'Data'], ['5 vragen', '5 vragen'], ['', '']])('sentence case of %j', (text, expected) => {
    expect(sentenceCase(text)).toBe(expected)
  })

  it.each([['voorrang voor fietsers?', true], ['Wel of geen?', false], ['é één', true], ['5 vragen', false], ['‘is zo’', false]])('%j begins mid-sentence: %s', (text, expected) => {
    expect(beginsMidSentence(text)).toBe(expected)
  })

  it.each([[0, 'accent-0'], [1, 'accent-1'], [6, 'accent-6'], [7, 'accent-1'], [12, 'accent-6'], [13, 'accent-1']])('accent %i is %s', (accent, name) => {
    expect(accentClass(accent)).toBe(name)
  })
})

describe('pageDescription', () => {
  const memo = readRight(smallMemo())
  const long = 'Een lange zin over fietsen. '.repeat(10).trim()

  it.each([
    ['what the slide says', 'statement', ['Fietsen is gezond.', 'Het kan altijd.'], 'Fietsen is gezond. Het kan altijd.'],
    ['the beginning of a long text, up to a whole word', 'statement', [long], `${long.slice(0, 158)} …`],
    ['the beginning of a long word', 'statement', ['x'.repeat(200)], `${'x'.repeat(158)} …`],
    ['the memo’s own where a slide says nothing of it', 'contents', [], 'Memo over fietsen.'],
    ['the memo’s own for the cover', 'cover', ['Fietsen in de stad'], 'Memo over fietsen.'],
  ] as const)('is %s', (_, layout, texts, expected) => {
    expect(pageDescription(memo, { layout, notes: { memo: [...texts], hints: [] } } as unknown as Slide)).toBe(expected)
  })
})

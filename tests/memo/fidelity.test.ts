import type { Memo } from '../../schema/read.ts'
import type { Comparison } from './compare.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corrections } from '../../data/corrections.ts'
import dordrecht from '../../data/index.ts'
import { introduction } from '../../data/introduction.ts'
import { readableDate } from '../../deck/dates.ts'
import { planDeck } from '../../deck/plan.ts'
import { projectFolder } from '../../lib/project.ts'
import { measure } from '../../memo/measure.ts'
import { memoSchema } from '../../schema/memo.ts'
import { textsOf } from '../../schema/walk.ts'
import { renderSlides, textOf } from '../fixtures/render-slides.ts'
import { readRight, withValue } from '../fixtures/small-memo.ts'
import { differences } from './compare.ts'
import { blocksOf, normalised, sentencesOf } from './sentences.ts'

const markdown = readFileSync(join(projectFolder, 'data/memo.md'), 'utf8')
const received = blocksOf(markdown)
const sentences = received.flatMap(sentencesOf)

const voiced = /<span class="memo-voice[^"]*"[^>]*>(.*?)<\/span>/g

/** All that the council sees and hears of a memo; and all that claims to be its, by the data or by its letter. */
async function comparisonOf(memo: Memo): Promise<Comparison> {
  const slides = (await renderSlides(memo)).map(({ html }) => html)
  const notes = planDeck(memo, measure).slides.map(slide => slide.notes.memo.join('\n'))
  const onSlides = slides.flatMap(html => [...html.matchAll(voiced)].map(([, text]) => textOf(text!)))
  return {
    received,
    corrections: corrections!,
    split: sentencesOf,
    shown: [...slides.map(textOf), ...notes],
    claimed: [
      ...textsOf(memoSchema, memo, 'memo').map(({ text }) => text),
      readableDate(memo.header.date!, memo.language),
      // An ellipsis of ours stands by itself.
      ...onSlides.filter(text => text.trim() !== '…'),
    ],
  }
}

const same = { unused: [], missing: [], invented: [] }
const whole = await comparisonOf(readRight(dordrecht))

/** The differences that a change in the data makes. */
async function changed(path: string, value: unknown) {
  return differences(await comparisonOf(readRight(withValue(structuredClone(dordrecht), path, value))))
}

describe('the memo as received, taken apart', () => {
  it.each([
    ['Een. Twee? Drie!', ['Een.', 'Twee?', 'Drie!']],
    ['Aan: Gemeenteraad, t.b.v. Formatiedossier', ['Aan: Gemeenteraad, t.b.v. Formatiedossier']],
    ['Jaarplan 2022, m.n. Hoofdstuk 5', ['Jaarplan 2022, m.n. Hoofdstuk 5']],
    ['(UU i.o.v. MinBZK)', ['(UU i.o.v. MinBZK)']],
    ['Bij bedrijven etc. En scholen.', ['Bij bedrijven etc. En scholen.']],
    ['Dat vraagt B&W. 6 thema\'s volgen.', ['Dat vraagt B&W.', '6 thema\'s volgen.']],
    ['Het is \'here to stay\'. Het gaat om 2018-2021.', ['Het is \'here to stay\'.', 'Het gaat om 2018-2021.']],
    ['Het budget van 1.000 euro is op.', ['Het budget van 1.000 euro is op.']],
    ['Een kop', ['Een kop']],
  ])('%j is the sentences %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it('has lost none of its words, and has as many blocks and sentences as a person counts', () => {
    const bare = markdown.replace(/\(#\)|[[\]*\\]|^- /gm, '')
    expect(received.join(' ')).toBe(normalised(bare))
    expect(received).toHaveLength(47)
    expect(sentences).toHaveLength(90)
    expect(sentences.join(' ')).toBe(received.join(' '))
  })

  it('has put the sentence that a page break cut in two together', () => {
    expect(sentences.find(sentence => sentence.startsWith('6 thema'))).toMatch(/bepalen waar Diza over gaat: .* overheid\.$/)
  })
})

describe('the deck and the memo as received', () => {
  it('say the same: every sentence is shown or said, and nothing is invented', () => {
    expect(differences(whole)).toEqual(same)
  })

  it('differ in the memo’s two typing errors, one of which stands in it twice, and in nothing else', () => {
    expect(corrections).toEqual([
      { received: 'Tendrapport', corrected: 'Trendrapport' },
      { received: 'tendrapport', corrected: 'trendrapport' },
      { received: 'Collega\'s van B&W', corrected: 'Colleges van B&W' },
    ])
  })
})

describe('the comparison cannot be fooled', () => {
  const corrected = (text: string): string =>
    corrections!.reduce((now, one) => now.replaceAll(one.received, one.corrected), text)

  it('misses exactly the one sentence of the memo that the deck has not got, whichever it is', () => {
    for (const [index, sentence] of sentences.entries()) {
      // Another word instead of the longest, so that the deck's sentence is not this one.
      const longest = sentence.match(/\p{L}+/gu)!.toSorted((a, b) => b.length - a.length)[0]!
      const other = sentence.replace(longest, 'Zeeslang')
      const block = received.findIndex((_, at) => received.slice(0, at + 1).flatMap(sentencesOf).length > index)
      const changedBlock = received[block]!.replace(sentence, other)
      const { missing } = differences({ ...whole, received: received.with(block, changedBlock) })
      expect(missing).toEqual([corrected(other)])
    }
  })

  it('finds every sentence that the deck has and the memo has not', () => {
    for (const sentence of sentences.filter(sentence => /[.?]$/.test(sentence))) {
      const { invented } = differences({ ...whole, received: received.map(block => normalised(block.replace(sentence, ''))) })
      const isIt = (text: string): boolean => normalised(sentence).includes(text) || text.includes(corrected(sentence))
      expect(invented.some(isIt), sentence).toBe(true)
    }
  })

  const annotation = 'Digitale veiligheid staat steeds hoger op de bestuurlijke prioriteitenlijst. Deze Agenda biedt via 10 actielijnen handelingsperspectief voor de bestuurlijke praktijk. De hoofdonderwerpen zijn: bewustwording, governance, risicogericht handelen en werken als één overheid.'
  const [first, second, third] = sentencesOf(annotation)

  it('a sentence dropped from the data', async () => {
    expect(await changed('parts.4.items.10.annotation', `${second} ${third}`)).toEqual({ ...same, missing: [first] })
  })

  it('a sentence dropped between two others', async () => {
    expect(await changed('parts.4.items.10.annotation', annotation.replace(` ${third}`, '').replace(first!, third!))).toEqual({ ...same, missing: [first], invented: [`${third} ${second}`] })
  })

  it('a word altered in the data', async () => {
    const altered = annotation.replace('steeds hoger', 'steeds lager')
    expect(await changed('parts.4.items.10.annotation', altered)).toEqual({ ...same, missing: [first], invented: [altered] })
  })

  it('a word left out of the data', async () => {
    const text = (introduction.blocks[1] as { text: string }).text
    const altered = text.replace('ook niet langer bedrijfsvoering', 'ook langer bedrijfsvoering')
    expect(await changed('parts.0.blocks.1.text', altered)).toEqual({ ...same, missing: [sentencesOf(text)[1]], invented: [altered] })
  })

  it('a sentence invented in a field of the memo', async () => {
    const altered = `${annotation} Dat is goed nieuws.`
    expect(await changed('parts.4.items.10.annotation', altered)).toEqual({ ...same, invented: [altered] })
  })

  it('a field of the memo invented', async () => {
    expect(await changed('contacts.0.role', 'directeur')).toEqual({ ...same, invented: ['directeur'] })
  })

  it('sentences of two paragraphs put together', async () => {
    const [one, two] = [sentencesOf(received[6]!).at(-1)!, sentencesOf(received[7]!)[0]!]
    expect(differences({ ...whole, claimed: [...whole.claimed, `${one} ${two}`] })).toEqual({ ...same, invented: [`${one} ${two}`] })
  })

  it('another date', async () => {
    expect(await changed('header.date', '2022-03-22')).toEqual({ ...same, missing: ['Datum: 21 maart 2022'], invented: ['22 maart 2022'] })
  })

  it('a heading that only stands within other words', async () => {
    const shown = whole.shown.map(text => text.replace(/^\s*Data\s*$/gm, 'Data Agenda'))
    expect(differences({ ...whole, shown })).toEqual({ ...same, missing: ['Data'] })
  })

  it('words of ours in the memo’s letter', async () => {
    expect(differences({ ...whole, claimed: [...whole.claimed, 'Noem één voorbeeld'] })).toEqual({ ...same, invented: ['Noem één voorbeeld'] })
    expect(whole.claimed).not.toContain('Noem één voorbeeld')
  })

  it('a correction swapped', () => {
    const swap = { received: corrections![2]!.corrected, corrected: corrections![2]!.received }
    const swapped = corrections!.with(2, swap)
    const wrong = sentences.find(sentence => sentence.includes('Collega\'s'))!
    expect(differences({ ...whole, corrections: swapped })).toEqual({
      unused: ['Colleges van B&W'],
      missing: [wrong],
      invented: whole.claimed.filter((text, index, all) => text.includes('Colleges') && all.indexOf(text) === index),
    })
  })

  it('a correction left out', () => {
    const { missing, invented } = differences({ ...whole, corrections: corrections!.slice(1) })
    expect(missing).toEqual(['Tendrapport Informatiesamenleving 2022 (VNG)'])
    expect(invented).toEqual(['Trendrapport Informatiesamenleving 2022 (VNG)', 'Trendrapport Informatiesamenleving 2022'])
  })
})

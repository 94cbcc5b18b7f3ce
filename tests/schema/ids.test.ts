import { describe, expect, it } from 'vitest'
import { partById, sourcesOf } from '../../deck/look-up.ts'
import { RESERVED, slugOf } from '../../schema/ids.ts'
import { en } from '../../words/en.ts'
import { nl } from '../../words/nl.ts'
import { readRight, readSmall } from '../fixtures/small-memo.ts'

it.each([
  ['Wat kost het?', 'wat-kost-het'],
  ['Financiën – één keer', 'financien-een-keer'],
  ['Foto\'s & video’s', 'fotos-videos'],
  ['自転車', ''],
  [`${'lang '.repeat(20)}woord`, 'lang-lang-lang-lang-lang-lang-lang-lang-lang-lang'],
])('the slug of %j is %j', (words, slug) => {
  expect(slugOf(words)).toBe(slug)
})

it('no part takes an address of the deck itself', () => {
  expect([nl, en].flatMap(({ slugs }) => Object.values(slugs)).filter(slug => !RESERVED.includes(slug))).toEqual([])
})

describe('an id that is left out', () => {
  const text = (heading?: string) => ({ kind: 'text', heading, blocks: [{ text: 'Ja.' }, { text: 'Nee.', ours: { heading: 'Toch niet' } }] })
  const memo = readRight({
    language: 'nl',
    header: { title: 'Fietsen' },
    parts: [
      text('Financiën'),
      text('Financiën'),
      text('Contact'),
      text(),
      { kind: 'questions', items: [{ text: 'Ja?' }, { text: 'Nee?', ours: { subject: 'nee' } }] },
      { kind: 'questions', items: [{ text: 'Wie?' }] },
      { kind: 'sources', topics: [{ title: 'Beleid' }], items: [{ listed: 'Nota', title: 'Nota' }, { listed: 'Nota', title: 'Nota', topic: 'beleid' }] },
    ],
  })

  it('of a part is made of its heading, else of its kind, and of no other', () => {
    expect(memo.parts.map(({ id }) => id)).toEqual(['financien', 'financien-2', 'contact-2', 'tekst', 'vragen', 'vragen-2', 'bronnen'])
  })

  it('of what is in it is made of our heading or its title, else a number', () => {
    expect(partById(memo, 'text', 'tekst').blocks.map(({ id }) => id)).toEqual(['1', 'toch-niet'])
    expect(partById(memo, 'questions', 'vragen').items.map(({ id }) => id)).toEqual(['1', 'nee'])
    expect(sourcesOf(memo).map(({ id }) => id)).toEqual(['nota', 'nota-2'])
  })

  it('is told apart over the whole memo where addresses hold no part', () => {
    expect(partById(memo, 'questions', 'vragen-2').items.map(({ id }) => id)).toEqual(['2'])
  })

  it('stays as it is where the memo gives one', () => {
    expect(readSmall().parts.map(({ id }) => id)).toEqual(['inleiding', 'dilemmas', 'opgave', 'hoofdthemas', 'bronnen', 'afsluiting'])
  })
})

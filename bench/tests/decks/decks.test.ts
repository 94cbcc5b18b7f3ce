import type { Deck } from '../../../deck/deck.ts'
import { describe, expect, it } from 'vitest'
import { sourcesOf } from '../../../deck/look-up.ts'
import { loadMemo } from '../../../memo/load.ts'
import { planFindings } from '../../../memo/plan.ts'
import { forAudience } from '../../../schema/audience.ts'
import { readRight, readSmall } from '../../../tests/fixtures/small-memo.ts'
import { deckText, marpDeck, plainPage, revealDeck, slidevDeck } from '../../src/decks/peer-decks.ts'
import { scaledMemo } from '../../src/decks/scaled-memo.ts'
import { polyluxDeck, touyingDeck, typstDeck } from '../../src/decks/typst-decks.ts'
import { varyWordsWith } from '../../src/decks/varied-words.ts'

describe('scaledMemo', () => {
  it.each([1, 2, 3, 30, 300])('makes a right memo of %i sources', (count) => {
    expect(sourcesOf(readRight(scaledMemo(readSmall(), count)))).toHaveLength(count)
  })
  it('makes a right memo of the longest ids', () => {
    const id = `${'a'.repeat(53)}-${'b'.repeat(6)}`
    const memo = readSmall({ 'parts.4.items.0.id': id, 'parts.1.items.0.ours.sources': [] })
    expect(sourcesOf(readRight(scaledMemo(memo, 1000)))).toHaveLength(1000)
  })
  it('makes 1,000 sources of the real memo, as its public site has it', async () => {
    expect(sourcesOf(readRight(scaledMemo(forAudience(await loadMemo(), 'public'), 1000)))).toHaveLength(1000)
  })
  it('gives the same for the same memo', () => {
    expect(scaledMemo(readSmall(), 30)).toEqual(scaledMemo(readSmall(), 30))
  })
  it('keeps the sources of the memo itself', () => {
    const memo = readSmall()
    const own = sourcesOf(memo)
    expect(sourcesOf(readRight(scaledMemo(memo, 30))).slice(0, own.length)).toEqual(own)
  })
  it.each(['listed', 'title', 'annotation', 'excerpt'] as const)('gives 300 sources each another %s', async (field) => {
    const sources = sourcesOf(readRight(scaledMemo(await loadMemo(), 300)))
    expect(new Set(sources.map(source => source[field])).size).toBe(300)
  })
  it('leaves each text room on its slide', async () => {
    expect(planFindings(readRight(scaledMemo(await loadMemo(), 300)))).toEqual([])
  })
})

describe('varyWordsWith', () => {
  const vary = varyWordsWith(['de raad kiest voor fiets of paard'])

  it.each([
    ['long words', 'Wie trein zei', 'Wie fiets zei'],
    ['capitals', 'Trein', 'Fiets'],
    ['abbreviations', 'een WW', 'een OF'],
    ['a length without words', 'zevende', 'zevende'],
  ])('changes %s', (_case, text, expected) => {
    const variants = Array.from({ length: 50 }, (_, variant) => vary(text, variant))
    expect(variants).toContain(expected)
    expect(new Set(variants.map(variant => variant.length))).toEqual(new Set([text.length]))
  })
  it('makes a long word of shorter ones', () => {
    const variants = Array.from({ length: 50 }, (_, variant) => vary('treinreizen', variant))
    expect(new Set(variants.map(variant => variant.slice(0, 5)))).toEqual(new Set(['kiest', 'fiets', 'paard']))
  })
  it('keeps a quotation a quotation', () => {
    const text = 'De trein rijdt door een weiland. De trein stopt.'
    expect(vary(text, 7)).toContain(vary('De trein stopt.', 7))
  })
})

describe('the decks of the peers', () => {
  const slides = [
    { title: 'Start', notes: { memo: [], hints: ['Groet de raad.'] } },
    { title: 'Dilemma 2', notes: { memo: ['Wel of geen stalling?', 'En waar?'], hints: [] } },
  ]
  const text = deckText(readSmall(), { slides } as unknown as Deck)
  const hostile = {
    title: 'A "title": x',
    language: 'nl',
    slides: [{ heading: '# no', texts: ['---', '<script>alert(1)</script>', '{{ 1 }}'] }],
  }

  it('have our slides: their titles, and what the memo says on them', () => {
    expect(text.slides).toEqual([
      { heading: 'Start', texts: [] },
      { heading: 'Dilemma 2', texts: ['Wel of geen stalling?', 'En waar?'] },
    ])
  })
  it.each([
    ['Slidev', slidevDeck(text)['slides.md']!, /^---$/gm, 3],
    ['Marp', marpDeck(text)['deck.md']!, /^---$/gm, 3],
    ['reveal.js', revealDeck(text)['index.html']!, /<section>/g, 2],
    ['plain HTML', plainPage(text)['index.html']!, /<section>/g, 2],
  ])('%s has as many slides', (_peer, file, mark, expected) => {
    expect(file.match(mark)).toHaveLength(expected)
  })
  it.each([
    ['Slidev', slidevDeck, /^---$/gm, 2],
    ['Marp', marpDeck, /^---$/gm, 2],
    ['reveal.js', revealDeck, /<section>/g, 1],
    ['plain HTML', plainPage, /<section>/g, 1],
  ])('%s shows hostile text as text', (_peer, make, mark, expected) => {
    const file = Object.values(make(hostile)).join('')
    expect(file.match(mark)).toHaveLength(expected)
    expect(file).not.toContain('<script>alert')
  })
  it.each([
    ['Typst', typstDeck],
    ['Polylux', polyluxDeck],
    ['Touying', touyingDeck],
  ])('%s has any text as data, beside a template that is always the same', (_peer, make) => {
    const files = make(hostile)
    expect(JSON.parse(files['deck.json']!)).toEqual(hostile)
    expect(files['deck.typ']).toBe(make(text)['deck.typ'])
  })
  it.each([
    ['Polylux', polyluxDeck(text), /@preview\/polylux:\d+\.\d+\.\d+"/],
    ['Touying', touyingDeck(text), /@preview\/touying:\d+\.\d+\.\d+"/],
  ])('%s is pinned', (_peer, files, pinned) => {
    expect(files['deck.typ']).toMatch(pinned)
  })
})

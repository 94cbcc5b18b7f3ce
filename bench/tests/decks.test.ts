import type { Deck } from '../../deck/deck.ts'
import { loadMemo } from '../../memo/load.ts'
import { forAudience } from '../../schema/audience.ts'
import { readRight, readSmall } from '../../tests/fixtures/small-memo.ts'
import { deckText } from '../src/deck-text.ts'
import { marpDeck, plainPage, revealDeck, slidevDeck } from '../src/peer-decks.ts'
import { scaledMemo } from '../src/scaled-memo.ts'
import { describe, expect, it } from 'vitest'

describe('scaledMemo', () => {
  it.each([1, 2, 3, 30, 300])('makes a right memo of %i sources', (count) => {
    expect(readRight(scaledMemo(readSmall(), count)).sources).toHaveLength(count)
  })
  it('makes a right memo of the longest ids', () => {
    const memo = readSmall({ 'sources.0.id': `${'a'.repeat(53)}-${'b'.repeat(6)}`, 'dilemmas.items.0.ours.sources': [] })
    expect(readRight(scaledMemo(memo, 1000)).sources).toHaveLength(1000)
  })
  it('makes 1,000 sources of the real memo, as its public site has it', async () => {
    expect(readRight(scaledMemo(forAudience(await loadMemo(), 'public'), 1000)).sources).toHaveLength(1000)
  })
  it('gives the same for the same memo', () => {
    expect(scaledMemo(readSmall(), 30)).toEqual(scaledMemo(readSmall(), 30))
  })
})

describe('the decks of the peers', () => {
  const slides = [
    { title: 'Start', notes: { memo: [], hints: ['Groet de raad.'] } },
    { title: 'Dilemma 2', notes: { memo: ['Wel of geen stalling?', 'En waar?'], hints: [] } },
  ]
  const text = deckText(readSmall(), { slides } as unknown as Deck)
  const hostile = { title: 'A "title": x', language: 'nl', slides: [{ heading: '# no', texts: ['---', '<script>alert(1)</script>', '{{ 1 }}'] }] }

  it('have our slides: their titles, and what the memo says on them', () => {
    expect(text.slides).toEqual([{ heading: 'Start', texts: [] }, { heading: 'Dilemma 2', texts: ['Wel of geen stalling?', 'En waar?'] }])
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
})

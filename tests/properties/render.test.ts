import type { PlannedMemo } from '../../deck/deck.ts'
import type { MemoLiteral } from '../../schema/memo.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { render as renderReading } from '../../document/reading-entry.ts'
import { render as renderSlides } from '../../document/slides-entry.ts'
import { withDeck } from '../../memo/plan.ts'
import { memoSchema } from '../../schema/memo.ts'
import { textsOf } from '../../schema/walk.ts'
import { readRight } from '../fixtures/small-memo.ts'
import { hostileMemo, memoOf } from './hostile.ts'

/** One tag as Vue's server renderer writes it, or an end tag, or the doctype; each attribute has a quoted value or none. */
const TAG = /<(?:!doctype html|\/[a-z][\w-]*|([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"<>]*")?)*)\s*\/?)>/gi
const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"]*)")?/g
const CHARACTERS: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'', '&amp;': '&' }

interface Rendered {
  /** Elements with the names of their attributes: 'a href'. */
  elements: Set<string>
  addresses: string[]
  /** All text, without white space: a text may be divided over elements and lines. */
  text: string
}

const decoded = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|amp);/g, reference => CHARACTERS[reference]!)
const dense = (text: string): string => text.replace(/\s/g, '')

/** Takes HTML apart. The style element goes first: it holds what quotes the memo for the page's margins (`page-boxes.test.ts`). */
function takeApart(html: string): Rendered {
  const elements = new Set<string>()
  const addresses: string[] = []
  const text = html
    .replace(/<!--(?:\[|\]|v-if)?-->/g, '')
    .replace(/<style>[^<]*<\/style>/g, '')
    .replace(TAG, (_, name: string | undefined, attributes: string | undefined) => {
      const found = [...(attributes ?? '').matchAll(ATTRIBUTE)]
      if (name)
        elements.add([name, ...found.map(([, attribute]) => attribute!).toSorted()].join(' '))
      addresses.push(...found.filter(([, attribute]) => /^(?:href|src|action|formaction|xlink:href)$/.test(attribute!)).map(([, , value]) => decoded(value!)))
      return ''
    })
  // Whatever is left of markup is markup that no template has.
  expect(text).not.toMatch(/[<>]/)
  return { elements, addresses, text: dense(decoded(text)) }
}

const reading = (memo: PlannedMemo): Promise<string> => renderReading(memo, { style: { href: 'lezen.css' }, addresses: { slide: alias => `../#/${alias}` } })
const handout = (memo: PlannedMemo): Promise<string> => renderReading(memo, { style: { href: 'lezen.css' }, addresses: { slide: alias => `https://example.nl/${alias}` }, handout: true })
const slides = (memo: PlannedMemo): Promise<string> => renderSlides(memo, { style: '' })

/** Everything that the templates have, by memos of plain words: with a title of one part and of two, cut and whole. */
async function templates(render: (memo: PlannedMemo) => Promise<string>): Promise<Set<string>> {
  const plain = [['woord'], ['Een zin met woorden. Nog een zin.'], ['Deel - en deel'], ['één', 'twee', 'drie', 'vier', 'vijf']]
  const all = await Promise.all(plain.map(async texts => takeApart(await render(withDeck(readRight(memoOf(texts, 'nl'))))).elements))
  return new Set(all.flatMap(elements => [...elements]))
}

const ADDRESS = /^(?:#[a-z0-9-]*|\.\.\/#\/[a-z0-9-]+|https:\/\/example\.nl\/[a-z0-9-]+|tel:[\d+]*|mailto:.+|lezen\.css)$/s

async function expectText(render: (memo: PlannedMemo) => Promise<string>, known: Set<string>, literal: MemoLiteral): Promise<Rendered & { memo: PlannedMemo }> {
  const memo = withDeck(readRight(literal))
  const rendered = takeApart(await render(memo))
  expect([...rendered.elements].filter(element => !known.has(element))).toEqual([])
  for (const address of rendered.addresses)
    expect(address).toMatch(ADDRESS)
  return { ...rendered, memo }
}

describe('the reading page', () => {
  it.each([['on the web', reading], ['as the handout', handout]])('shows every text of the memo as it is, and no element of its own making: %s', async (_, render) => {
    const known = await templates(render)
    await fc.assert(fc.asyncProperty(hostileMemo, async (literal) => {
      const { text, memo } = await expectText(render, known, literal)
      for (const { text: one } of textsOf(memoSchema, memo, 'memo'))
        expect(text).toContain(dense(one))
    }), { numRuns: 10 })
  })
})

describe('the slides', () => {
  it('hold no element that a hostile text made', async () => {
    const known = await templates(slides)
    await fc.assert(fc.asyncProperty(hostileMemo, async (literal) => {
      const { text, memo } = await expectText(slides, known, literal)
      for (const one of [memo.header.title, memo.dilemmas!.items[0]!.text, memo.sources[0]!.title, memo.closing!.heading])
        expect(text).toContain(dense(one))
    }), { numRuns: 10 })
  })
})

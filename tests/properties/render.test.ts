import type { PlannedMemo } from '../../deck/deck.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partsOf, sourcesOf } from '../../deck/look-up.ts'
import { render as renderReading } from '../../document/reading-entry.ts'
import { render as renderSlides } from '../../document/slides-entry.ts'
import { withDeck } from '../../memo/plan.ts'
import { memoSchema } from '../../schema/memo.ts'
import { textsOf } from '../../schema/walk.ts'
import { plain } from '../fixtures/plain.ts'
import { readRight } from '../fixtures/small-memo.ts'
import { hostileMemo, memoOf } from './hostile.ts'

/**
 * A tag as Vue's server renderer writes it, an end tag, or the doctype.
 * Values of attributes are quoted.
 */
const TAG = /<(?:!doctype html|\/[a-z][\w-]*|([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"<>]*")?)*)\s*\/?)>/gi
const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"]*)")?/g
const CHARACTERS: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'', '&amp;': '&' }

interface Rendered {
  /** Elements with the names of their attributes: 'a href'. */
  elements: Set<string>
  addresses: string[]
  /** All text, without white space: texts may span elements and lines. */
  text: string
}

const decoded = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|amp);/g, reference => CHARACTERS[reference]!)
/** Without spaces, and with quotes and dashes as a memo types them. */
const dense = (text: string): string => text.replace(/\s/g, '').replace(/[‘’]/g, '\'').replace(/[“”]/g, '"').replace(/–/g, '-')

/** Takes HTML apart, without the style element, which quotes the memo (`page-boxes.test.ts`). */
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
  // Remaining markup comes from no template.
  expect(text).not.toMatch(/[<>]/)
  return { elements, addresses, text: dense(plain(decoded(text))) }
}

const reading = (memo: PlannedMemo): Promise<string> => renderReading(memo, { addresses: { slide: alias => `../#/${alias}` } })
const handout = (memo: PlannedMemo): Promise<string> => renderReading(memo, { addresses: { slide: alias => `https://example.nl/${alias}` }, handout: true })
const slides = (memo: PlannedMemo): Promise<string> => renderSlides(memo, { style: '' })

/** Plain memos: titles of one part or two, cut or whole, with compounds. */
const PLAIN = [['woord'], ['Een zin met woorden. Nog een zin.'], ['Deel - en deel'], ['x-as'], ['Een x-as hier'], ['één', 'twee', 'drie', 'vier', 'vijf']]
  .map(texts => withDeck(readRight(memoOf(texts, 'nl'))))

/** All elements of the templates. */
async function templates(render: (memo: PlannedMemo) => Promise<string>): Promise<Set<string>> {
  const all = await Promise.all(PLAIN.map(async memo => takeApart(await render(memo)).elements))
  return new Set(all.flatMap(elements => [...elements]))
}

const ADDRESS = /^(?:#[a-z0-9-]*|\.\.\/#\/[a-z0-9-]+|https:\/\/example\.nl\/[a-z0-9-]+|tel:[\d+]*|mailto:.+|lezen\.css)$/s

const RENDERERS = { reading, handout, slides }

it('pages and slides show every text of the memo as it is, and no element that a hostile text made', async () => {
  const known = new Map<typeof reading, Set<string>>()
  for (const render of Object.values(RENDERERS))
    known.set(render, await templates(render))
  await fc.assert(fc.asyncProperty(hostileMemo, async (literal) => {
    const memo = withDeck(readRight(literal))
    const undivided = [memo.header.title, partsOf(memo, 'questions')[0]!.items[0]!.text, sourcesOf(memo)[0]!.title, partsOf(memo, 'closing')[0]!.heading!]
    const all = textsOf(memoSchema, memo, 'memo').map(({ text }) => text)
    for (const [name, render] of Object.entries(RENDERERS)) {
      const { elements, addresses, text } = takeApart(await render(memo))
      expect([...elements].filter(element => !known.get(render)!.has(element)), name).toEqual([])
      for (const address of addresses)
        expect(address, name).toMatch(ADDRESS)
      // The slides divide some texts: look for those on one slide.
      for (const one of name === 'slides' ? undivided : all)
        expect(text, name).toContain(dense(plain(one)))
    }
  }), { numRuns: 10 })
})

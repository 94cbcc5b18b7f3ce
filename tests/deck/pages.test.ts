import type { SourceSlideInfo } from '@slidev/types'
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Memo } from '../../schema/read.ts'
import { detectFeatures, parse } from '@slidev/parser'
import fc from 'fast-check'
import { MarkdownExit } from 'markdown-exit'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import dordrecht from '../../data/index.ts'
import { spokenSeconds } from '../../deck/deck.ts'
import { escapeTemplate, escapeText, yamlText } from '../../deck/markdown.ts'
import { deckPages, elapsed } from '../../deck/pages.ts'
import { layOut } from '../../deck/plan.ts'
import { measure } from '../../memo/measure.ts'
import { memoSchema } from '../../schema/memo.ts'
import { mapTexts } from '../../schema/walk.ts'
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.ts'
import { readRight, readSmall } from '../fixtures/small-memo.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element
type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** Slidev's parser for notes and titles. */
const markdown = new MarkdownExit({ html: true })

/** The text of each paragraph and list item in some markdown. */
function shownBy(text: string): string[] {
  const elements = (node: ParentNode): Element[] => node.childNodes.flatMap(child =>
    'tagName' in child ? [child, ...elements(child)] : [])
  return elements(parseFragment(markdown.render(text))).filter(({ tagName }) => ['p', 'li'].includes(tagName)).map(textOf)
}

function textOf(node: Node): string {
  if ('value' in node)
    return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

async function slidesOf(memo: Memo): Promise<SourceSlideInfo[]> {
  const [contents, ...pages] = deckPages(memo, layOut(memo, measure).deck)
  const imports = await parse(contents!.text, contents!.path)
  expect(imports.slides.map(slide => slide.frontmatter.src)).toEqual(pages.map(page => `./${page.path}`))
  return (await Promise.all(pages.map(page => parse(page.text, page.path)))).flatMap(page => page.slides)
}

/** A memo in which every text, the memo's and ours, is hostile. */
const hostile = (text: string): Memo => mapTexts(memoSchema, readSmall(), () => text)

describe('a page read by Slidev', () => {
  it('has the slides of the deck, each with its address, layout and ids, and no content of its own', async () => {
    const memo = readRight(dordrecht)
    const deck = layOut(memo, measure).deck
    const slides = await slidesOf(memo)
    const expected = deck.slides.map(({ alias, layout, title, ids, steps }) =>
      ({ layout, routeAlias: alias, title: escapeTemplate(title), ...(steps ? { clicks: steps } : {}), ...ids, content: '' }))
    expect(slides.map(({ frontmatter, content }) => ({ ...frontmatter, content }))).toEqual(expected)
  })

  it('shows in the notes the memo’s words as a quotation, our hints as a list, and the time', async () => {
    const note = (await slidesOf(readSmall())).find(slide => slide.frontmatter.routeAlias === 'inleiding-meer')!.note!
    expect(markdown.render(note)).toBe([
      '<p><strong>Uit de memo</strong></p>',
      '<blockquote>\n<p>Er zijn steeds meer fietsers. Er is no way back.</p>\n</blockquote>',
      '<p><strong>Tip</strong></p>',
      '<ul>\n<li>Noem een straat.</li>\n</ul>',
      '<p><strong>Richttijd: 0:40 (klaar na 1:30)</strong></p>\n',
    ].join('\n'))
  })

  it('says what belongs to a step at that step', async () => {
    const memo = readSmall({ 'parts.0.blocks.1.ours.cues': ['Wijs [dit] aan.'] })
    const { frontmatter, note } = (await slidesOf(memo)).find(slide => slide.frontmatter.layout === 'shift')!
    expect(frontmatter.clicks).toBe(1)
    expect(note).toMatch(/\*\*\n\n\[click\] \*\*Stap 1:\*\* Wijs &#91;dit&#93; aan\.$/)
  })

  it.each(HOSTILE_TEXTS)('shows %j as that text', async (text) => {
    const memo = hostile(text)
    const deck = layOut(memo, measure).deck
    const slides = await slidesOf(memo)
    expect(slides).toHaveLength(deck.slides.length)
    slides.forEach((slide, index) => {
      const { alias, layout, title, ids, notes } = deck.slides[index]!
      expect(slide).toMatchObject({ frontmatter: { layout, routeAlias: alias, ...ids }, content: '', images: [] })
      expect(shownBy(slide.title!)).toEqual([title])
      // Vue would compile `{{`.
      expect(markdown.render(slide.title!)).not.toContain('{{')
      const shown = shownBy(slide.note!)
      for (const line of [...notes.memo, ...notes.hints, ...notes.cues])
        expect(shown).toContain(line)
    })
  })

  it.each(HOSTILE_TEXTS)('calls the deck by its title %j', async (text) => {
    const memo = readSmall({ 'header.title': text, 'header.ours.description': text })
    const { slides: [first] } = await parse(deckPages(memo, layOut(memo, measure).deck)[0]!.text, 'slides.md')
    // Slidev replaces into its template, where a doubled dollar is one.
    expect(shownBy(first!.frontmatter.title)).toEqual([text.replaceAll('$', '$$$$')])
    expect(shownBy(first!.frontmatter.info)).toEqual([text])
    expect(first!.frontmatter).toMatchObject({ presenter: true, src: './pages/opening.md' })
  })

  it.each(HOSTILE_TEXTS)('brings no formulas, editors or embeds in with %j', (text) => {
    const all = deckPages(hostile(text), layOut(hostile(text), measure).deck).map(page => page.text).join('\n')
    expect(detectFeatures(all)).toEqual({ katex: false, monaco: false, tweet: false, bluesky: false, mermaid: false })
  })
})

describe('deckPages', () => {
  const memo = readRight(dordrecht)
  const deck = layOut(memo, measure).deck

  it('makes a page for each section, and slides.md', () => {
    expect(deckPages(memo, deck).map(page => page.path)).toEqual(['slides.md', ...deck.sections.map(({ id }) => `pages/${id}.md`)])
  })

  it('tells Slidev’s timer how long it all takes', () => {
    expect(deckPages(memo, deck)[0]!.text).toContain(`\nduration: ${Math.round(spokenSeconds(deck) / 60)}min\n`)
  })

  it.each([['language', 'en', 'lang: en'], ['header.from', 'Team: "A" & {{ b }}', 'author: "Team: \\"A\\" & \\u007b\\u007b b \\u007d\\u007d"']])('puts %s in the headmatter', (path, value, line) => {
    const changed = readSmall({ [path]: value })
    expect(deckPages(changed, layOut(changed, measure).deck)[0]!.text).toContain(line)
  })
})

describe('elapsed', () => {
  it('adds up the time of each slide and those before it', () => {
    const deck = layOut(readSmall(), measure).deck
    const passed = elapsed(deck)
    expect([...passed.values()]).toEqual(deck.slides.map((_, index) =>
      deck.slides.slice(0, index + 1).reduce((sum, slide) => sum + slide.seconds, 0)))
    expect(passed.get('start')).toBe(20)
    expect(passed.get('bron-telling')).toBe(spokenSeconds(deck))
  })
})

/** Lines that the schema allows: not empty, nothing hidden, trimmed. */
const line = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'-:/.<>{}[]()*_`~#|!$&;"\'\\ ab1') }),
  fc.string({ unit: 'grapheme-ascii' }),
).map(text => text.trim()).filter(Boolean)

describe('escapeText', () => {
  it('is read as exactly the text, as a paragraph, a quotation or a list item', () => {
    fc.assert(fc.property(line, (text) => {
      const escaped = escapeText(text)
      // HTML collapses spaces in a row.
      const shown = [...shownBy(escaped), ...shownBy(`> ${escaped}`), ...shownBy(`- ${escaped}`)]
      expect(shown).toEqual([text, text, text])
      expect(escaped).not.toMatch(/\{\{|<|>|--/)
    }), { numRuns: 300 })
  })

  it('leaves ordinary sentences readable', () => {
    const text = 'De raad (39 leden) vraagt: ‘wel of geen camera\'s?’ – m.n. in 2022/2023; 100%.'
    expect(escapeText(text)).toBe(text)
  })
})

describe('yamlText', () => {
  it('is read as exactly the text', async () => {
    await fc.assert(fc.asyncProperty(line, async (text) => {
      const { slides } = await parse(`---\nlayout: statement\ntitle: ${yamlText(text)}\n---\n`, 'page.md')
      expect(slides).toHaveLength(1)
      expect(slides[0]!.frontmatter).toEqual({ layout: 'statement', title: text })
    }), { numRuns: 300 })
  })
})

import type { SourceSlideInfo } from '@slidev/types'
import type { Slide } from '../../deck/deck.ts'
import type { Memo } from '../../schema/read.ts'
import { detectFeatures, parse } from '@slidev/parser'
import fc from 'fast-check'
import { createMarkdownExit } from 'markdown-exit'
import { describe, expect, it } from 'vitest'
import { clock } from '../../deck/dates.ts'
import { shortTitle } from '../../deck/headmatter.ts'
import { deckPages, elapsed } from '../../deck/pages.ts'
import { layOut } from '../../deck/plan.ts'
import { measure } from '../../memo/measure.ts'
import { wordsFor } from '../../words/index.ts'
import { readRight, readSmall } from '../fixtures/small-memo.ts'
import { hostileMemo, lawfulText, longText, memoOf } from './hostile.ts'

/** Slidev's parser for `noteHTML`, and for the deck's title and description. */
const markdown = createMarkdownExit({ html: true })

/**
 * Slidev first puts a mark where notes say [click].
 * https://sli.dev/features/click-marker
 */
const CLICK = /\[click(?::(\d+))?\]/gi

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A slide's notes to the last character: only these elements and texts. */
function notesHtml({ notes, seconds }: Slide, until: number, memo: Memo): string {
  const { notes: words } = wordsFor(memo.language)
  return [
    ...(notes.memo.length ? [`<p><strong>${escaped(words.memo)}</strong></p>\n<blockquote>\n${notes.memo.map(text => `<p>${escaped(text)}</p>\n`).join('')}</blockquote>\n`] : []),
    ...(notes.hints.length ? [`<p><strong>${escaped(words.ours)}</strong></p>\n<ul>\n${notes.hints.map(hint => `<li>${escaped(hint)}</li>\n`).join('')}</ul>\n`] : []),
    `<p><strong>${escaped(seconds ? words.time(clock(seconds), clock(until)) : words.appendixTime)}</strong></p>\n`,
    ...notes.cues.map((cue, index) => `<p>[click] <strong>${words.step(index + 1)}:</strong> ${escaped(cue)}</p>\n`),
  ].join('')
}

async function expectSlides(memo: Memo): Promise<void> {
  const { deck, misfits } = layOut(memo, measure)
  // Text without room is refused before any page is made.
  if (misfits.length)
    return
  const [contents, ...pages] = deckPages(memo, deck)
  const imports = (await parse(contents!.text, contents!.path)).slides
  expect(imports.map(({ frontmatter, content, note }) => [frontmatter.src, content, note])).toEqual(pages.map(({ path }) => [`./${path}`, '', undefined]))
  expectSettings(imports[0]!, memo)

  const slides: SourceSlideInfo[] = []
  for (const page of pages)
    slides.push(...(await parse(page.text, page.path)).slides)
  expect(slides.map(({ frontmatter }) => frontmatter.routeAlias)).toEqual(deck.slides.map(({ alias }) => alias))
  const until = elapsed(deck)
  slides.forEach((slide, index) => expectSlide(slide, deck.slides[index]!, until, memo))
}

function expectSlide(slide: SourceSlideInfo, planned: Slide, until: ReturnType<typeof elapsed>, memo: Memo): void {
  const { alias, layout, title, ids, ...rest } = planned
  expect(slide.frontmatter).toMatchObject({ layout, routeAlias: alias, ...ids })
  expect(slide.frontmatter.clicks ?? 0).toBe(planned.steps ?? 0)
  expect([...Object.keys(ids), 'layout', 'routeAlias', 'title', 'clicks']).toEqual(expect.arrayContaining(Object.keys(slide.frontmatter)))
  expect(markdown.render(slide.frontmatter.title)).toBe(`<p>${withComment(escaped(title))}</p>\n`)
  expect(slide.content).toBe('')
  expect(slide.images).toEqual([])
  expect([...slide.note!.matchAll(CLICK)]).toHaveLength(rest.notes.cues.length)
  expect(markdown.render(slide.note!)).toBe(notesHtml({ alias, layout, title, ids, ...rest }, until.get(alias)!, memo))
  const none = { katex: false, monaco: false, tweet: false, bluesky: false, mermaid: false }
  expect(detectFeatures(slide.raw)).toEqual(none)
}

/** Vue compiles titles: braces must not meet. See `titles.test.ts`. */
const withComment = (html: string): string => html.replace(/\{(?=\{)/g, '{<!-- -->')

function expectSettings({ frontmatter }: SourceSlideInfo, memo: Memo): void {
  const { title, author, info, titleTemplate, presenter, monaco, twoslash } = frontmatter
  // As Slidev makes the page's title: its template filled with the text.
  const [inline] = markdown.parseInline(title, {})
  const texts = inline!.children!.map(({ type, content }) => type === 'text' ? content.trim() : `<${type}>`)
  expect(titleTemplate.replace('%s', texts.join(' '))).toBe(shortTitle(memo))
  expect(author).toBe(memo.header.from)
  expect(markdown.render(info)).toBe(`<p>${escaped(memo.header.ours.description!)}</p>\n`)
  expect({ presenter, monaco, twoslash }).toEqual({ presenter: true, monaco: false, twoslash: false })
}

/** Texts for a memo of which one or two are very long. */
const oneLong = fc.tuple(fc.array(lawfulText, { minLength: 39, maxLength: 39 }), longText)
  .map(([texts, long]) => [...texts, long])

describe('the pages of a memo, read by Slidev', () => {
  it('are the slides of the deck, whatever its texts: each text as it is, in its place, and nothing besides', async () => {
    await fc.assert(fc.asyncProperty(hostileMemo, async literal => expectSlides(readRight(literal))), { numRuns: 35 })
  })

  it('are, with a text of ten thousand characters', async () => {
    await fc.assert(fc.asyncProperty(oneLong, async texts => expectSlides(readRight(memoOf(texts, 'nl')))), { numRuns: 3, endOnFailure: true })
  })

  /** Ids that YAML reads as another type, or that every object has. */
  const ids = fc.oneof(
    fc.constantFrom('null', 'true', 'false', '2024', '0', '1e3', '0x1f', '0o17', '0b1', '2022-03-21', '1', 'no', 'yes', 'on', 'y', 'inf', 'nan', 'constructor', 'src', 'layout', 'con', 'a'.repeat(60)),
    fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,4}){0,2}$/),
  )

  it('name what they show by its id, whatever the ids', async () => {
    const four = fc.uniqueArray(ids, { minLength: 4, maxLength: 4 })
    await fc.assert(fc.asyncProperty(four, async ([first, second, third, fourth]) => {
      const related = { 'parts.1.items.0.ours.sources': [first], 'parts.3.items.0.ours.topics': [third], 'parts.4.items.0.ours.related': [second] }
      const memo = readSmall({
        'parts.4.items.0.id': first,
        'parts.4.items.1.id': second,
        ...related,
        'parts.4.topics.0.id': third,
        'parts.4.items.0.topic': third,
        'parts.4.topics.1.id': fourth,
        'parts.4.items.1.topic': fourth,
        'parts.1.items.0.id': third,
        'parts.3.items.0.id': first,
        'parts.0.blocks.0.id': second,
      })
      await expectSlides(memo)
      const aliases = layOut(memo, measure).deck.slides.map(({ alias }) => alias)
      expect(new Set(aliases).size).toBe(aliases.length)
    }), { numRuns: 35 })
  })
})

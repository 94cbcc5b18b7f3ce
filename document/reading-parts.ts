import type { Deck, Slide } from '../deck/deck.ts'
import type { Part } from '../schema/memo.ts'
import type { AppliedCorrection, Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import {
  groupsOf,
  partsOf,
  pathOf,
  questionAlias,
  questionsOf,
  questionTitle,
  slideHeading,
  sourcesOf,
} from '../deck/look-up.ts'
import { slideNumber } from '../deck/slide-number.ts'
import { hasThemeMap, mapAlias } from '../deck/theme-map.ts'
import { withoutMarks } from '../schema/marks.ts'

/** A part of the reading page that the contents name, by its anchor. */
export interface ReadingPart { id: string, title: string, parts: ReadingPart[] }

export interface DocumentLink { href: string, label: string }

/** A slide, its place in the deck and the number that it shows. */
export interface NumberedSlide extends Slide { place: number, number: string }

/** The heading of a part, and whether it is the memo's own. */
export function readingHeading(part: Part, words: Words): { title: string, memo: boolean } {
  return part.heading === undefined
    ? { title: slideHeading(part, words), memo: false }
    : { title: part.heading, memo: true }
}

/** The parts of the reading page in the memo's order, then what stands beside them. */
export function readingParts(memo: Memo, words: Words): ReadingPart[] {
  const { slugs, reading, contact } = words
  const entry = (id: string, title: string, parts: ReadingPart[] = []): ReadingPart => ({ id, title, parts })
  const beside = [
    hasOwnContacts(memo) && entry(slugs.contact, contact.title),
    memo.attachments.length && entry(slugs.attachments, words.attachments.title),
    memo.footnotes.length && entry(slugs.footnotes, words.footnotes.title),
    memo.corrections.length && entry(slugs.corrections, reading.corrections),
  ]
  return [
    ...memo.parts.map((part) => {
      const { title } = readingHeading(part, words)
      return entry(part.id, withoutMarks(title), innerParts(part, memo, words))
    }),
    ...beside.filter(part => typeof part === 'object'),
  ]
}

/** Contacts stand with the last closing words, or by themselves where there are none. */
export function hasOwnContacts(memo: Memo): boolean {
  return memo.contacts.length > 0 && !partsOf(memo, 'closing').length
}

function innerParts(part: Part, memo: Memo, words: Words): ReadingPart[] {
  switch (part.kind) {
    case 'questions':
      return questionsOf(part).map(question =>
        ({ id: questionAlias(question, words), title: questionTitle(question, words), parts: [] }))
    case 'themes':
      return hasThemeMap(memo, part)
        ? [{ id: mapAlias(memo, part, words), title: words.themeMap.title, parts: [] }]
        : []
    case 'sources':
      return groupsOf(memo)
        .filter(group => group.part === part && group.topic)
        .map(({ alias, title }) => ({ id: alias, title, parts: [] }))
    default:
      return []
  }
}

export function slidesOfPart(deck: Deck, part: string, words: Words): NumberedSlide[] {
  return deck.slides.flatMap((slide, place) =>
    slide.part === part ? [{ ...slide, place, number: slideNumber(deck, slide, words).number }] : [])
}

/** Slides in a row from which they are named together. */
const LONG_RUN = 4

/** Slides in order, named each by itself, long rows by first and last. */
export function slideRuns(slides: readonly NumberedSlide[]): { first: NumberedSlide, last: NumberedSlide }[] {
  const runs: NumberedSlide[][] = []
  for (const slide of slides) {
    if (runs.at(-1)?.at(-1)?.place === slide.place - 1)
      runs.at(-1)!.push(slide)
    else
      runs.push([slide])
  }
  return runs.flatMap(run => run.length < LONG_RUN
    ? run.map(slide => ({ first: slide, last: slide }))
    : [{ first: run[0]!, last: run.at(-1)! }])
}

/** The ids of the sources in which a typing error was corrected, each once. */
export function correctedSources(memo: Memo, { fields }: AppliedCorrection): string[] {
  const places = new Set(fields.map(path => path.slice(0, 4).join()))
  return sourcesOf(memo).filter(source => places.has(pathOf(memo, source).join())).map(({ id }) => id)
}

/** The id of the part with a footnote's first mark; the page's own for the head. */
export function partOfMark(memo: Memo, mark: string): string {
  return memo.parts.find(part => JSON.stringify(part).includes(`[^${mark}]`))?.id ?? 'memo'
}

/** The contact lines, with the telephone number and the e-mail address as links. */
export function linkedLines(lines: string, telephone?: string, email?: string): { text: string, href?: string }[] {
  const links = [
    ...telephone ? [{ text: telephone, href: `tel:${telephone.replace(/[^\d+]/g, '')}` }] : [],
    ...email ? [{ text: email, href: `mailto:${email}` }] : [],
  ]
  return links.reduce<{ text: string, href?: string }[]>((pieces, link) => pieces.flatMap(piece => piece.href
    ? [piece]
    : piece.text.split(link.text).flatMap((text, index) => index ? [link, { text }] : [{ text }]),
  ), [{ text: lines }]).filter(({ text }) => text)
}

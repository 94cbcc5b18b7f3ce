import type { Deck, Slide } from '../deck/deck.ts'
import type { AppliedCorrection, Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import { hasThemeMap } from '../deck/theme-map.ts'
import { hasTimeline } from '../deck/timeline.ts'

/** A part of the reading page that the contents name, by its anchor. */
export interface ReadingPart { id: string, title: string, parts: ReadingPart[] }

/** Another form of the memo that the reading page links to. */
export interface DocumentLink { href: string, label: string }

/** A slide and its number, from 1. */
export interface NumberedSlide extends Slide { number: number }

/** The parts of the reading page in the memo's order; what the memo lacks is not there. */
export function readingParts(memo: Memo, words: Words): ReadingPart[] {
  const { slugs, sections, dilemmaTitle, reading, contact, themeMap, timeline } = words
  const { introduction, dilemmas, task, mainThemes, topics, closing, corrections } = memo
  const part = (id: string, title: string, parts: ReadingPart[] = []): ReadingPart => ({ id, title, parts })
  return [
    introduction && part(slugs.introduction, introduction.heading),
    dilemmas && part(slugs.dilemmas, dilemmas.ours.heading, dilemmas.items.map(({ id, ours }, index) =>
      part(`${slugs.dilemma}-${id}`, dilemmaTitle(index + 1, ours.subject)))),
    task && part(slugs.task, task.ours.heading),
    mainThemes && part(slugs.mainThemes, mainThemes.ours.heading, hasThemeMap(memo)
      ? [part(slugs.themeMap, themeMap.title)]
      : []),
    part(slugs.sources, topics.ours.heading || sections.sources, [
      ...topics.items.map(({ id, title }) => part(`${slugs.topic}-${id}`, title)),
      ...hasTimeline(memo) ? [part(slugs.timeline, timeline.title)] : [],
    ]),
    (closing || memo.contact) && part(slugs.closing, closing?.heading ?? contact.title),
    corrections.length > 0 && part(slugs.corrections, reading.corrections),
  ].filter(entry => entry !== undefined && entry !== false)
}

/** The slides that say the same as a part of the reading page. */
export function slidesOfPart(deck: Deck, part: string): NumberedSlide[] {
  return deck.slides.map((slide, index) => ({ ...slide, number: index + 1 })).filter(slide => slide.part === part)
}

/** From how many slides in a row on they are named together. */
const LONG_RUN = 4

/** Slides, in their order, as they are named: each by itself, and long rows by their first and last. */
export function slideRuns(slides: readonly NumberedSlide[]): { first: NumberedSlide, last: NumberedSlide }[] {
  const runs: NumberedSlide[][] = []
  for (const slide of slides) {
    if (runs.at(-1)?.at(-1)?.number === slide.number - 1)
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
  const indices = new Set(fields.filter(([list]) => list === 'sources').map(([, index]) => index as number))
  return [...indices].map(index => memo.sources[index]!.id)
}

/** The contact lines, divided at the telephone number and the e-mail address, each then a link. */
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

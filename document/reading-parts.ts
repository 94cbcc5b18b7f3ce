import type { Deck, Slide } from '../deck/deck.ts'
import type { AppliedCorrection, Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import { hasThemeMap } from '../deck/theme-map.ts'
import { hasTimeline } from '../deck/timeline.ts'

/** A part of the reading page that the contents name. */
export interface ReadingPart {
  /** Its anchor. */
  id: string
  title: string
  parts: Omit<ReadingPart, 'parts'>[]
}

/** A slide and its number, from 1. */
export interface NumberedSlide extends Slide { number: number }

/** The parts of the reading page in the memo's order; what the memo lacks is not there. */
export function readingParts(memo: Memo, words: Words): ReadingPart[] {
  const { slugs, sections, dilemmaTitle, reading, contact, themeMap, timeline } = words
  const { introduction, dilemmas, task, mainThemes, topics, closing } = memo
  const none: ReadingPart['parts'] = []
  return [
    ...(introduction ? [{ id: slugs.introduction, title: introduction.heading, parts: none }] : []),
    ...(dilemmas
      ? [{
          id: slugs.dilemmas,
          title: dilemmas.ours.heading,
          parts: dilemmas.items.map((dilemma, index) =>
            ({ id: `${slugs.dilemma}-${dilemma.id}`, title: dilemmaTitle(index + 1, dilemma.ours.subject) })),
        }]
      : []),
    ...(task ? [{ id: slugs.task, title: task.ours.heading, parts: none }] : []),
    ...(mainThemes
      ? [{
          id: slugs.mainThemes,
          title: mainThemes.ours.heading,
          parts: hasThemeMap(memo) ? [{ id: slugs.themeMap, title: themeMap.title }] : none,
        }]
      : []),
    {
      id: slugs.sources,
      title: topics.ours.heading || sections.sources,
      parts: [
        ...topics.items.map(topic => ({ id: `${slugs.topic}-${topic.id}`, title: topic.title })),
        ...(hasTimeline(memo) ? [{ id: slugs.timeline, title: timeline.title }] : []),
      ],
    },
    ...(closing || memo.contact
      ? [{ id: slugs.closing, title: closing?.heading ?? contact.title, parts: none }]
      : []),
    ...(memo.corrections.length ? [{ id: slugs.corrections, title: reading.corrections, parts: none }] : []),
  ]
}

/** The slides that say the same as a part of the reading page. */
export function slidesOfPart(deck: Deck, part: string): NumberedSlide[] {
  return deck.slides
    .map((slide, index) => ({ ...slide, number: index + 1 }))
    .filter(slide => slide.part === part)
}

/** The ids of the sources in which a typing error was corrected, each once. */
export function correctedSources(memo: Memo, { fields }: AppliedCorrection): string[] {
  const ids = fields
    .filter(path => path[0] === 'sources')
    .map(path => memo.sources[path[1] as number]!.id)
  return [...new Set(ids)]
}

/** What a reader may click in the contact lines: the words, and where they lead. */
export interface LinkedWords { text: string, href?: string }

/** Divides the contact lines at the telephone number and the e-mail address, each then a link. Together they are the lines. */
export function linkedLines(lines: string, telephone?: string, email?: string): LinkedWords[] {
  const links = [
    ...(telephone ? [{ text: telephone, href: `tel:${telephone.replace(/[^\d+]/g, '')}` }] : []),
    ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
  ]
  return links.reduce<LinkedWords[]>((pieces, link) => pieces.flatMap((piece) => {
    if (piece.href)
      return [piece]
    return piece.text.split(link.text).flatMap((text, index) => index ? [link, { text }] : [{ text }])
  }), [{ text: lines }]).filter(piece => piece.text)
}

import type { Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import type { Deck, Section, Slide } from './deck.ts'
import { wordsFor } from '../words/index.ts'
import { appendixSlides } from './appendix.ts'
import { dilemmaSlides, introductionSlides, mainThemeSlides, taskSlides } from './body.ts'
import { closingSlides, openingSlides } from './frame.ts'
import { sourcesSlides, topicSlides } from './topics.ts'

/** A section as a part of the deck makes it: its slides do not know yet where they stand. */
export interface PlannedSection {
  id: string
  title: string
  accent?: number
  slides: Omit<Slide, 'section'>[]
}

/** Makes sections out of a part of the memo; none when the memo lacks it. */
export type PlanPart = (memo: Memo, words: Words) => PlannedSection[]

const PARTS: readonly PlanPart[] = [
  openingSlides,
  introductionSlides,
  dilemmaSlides,
  taskSlides,
  mainThemeSlides,
  sourcesSlides,
  topicSlides,
  closingSlides,
  appendixSlides,
]

/** Decides which slides a memo gets, in which order. Pure: the same memo always gives the same deck. */
export function planDeck(memo: Memo): Deck {
  const words = wordsFor(memo.language)
  const planned = PARTS.flatMap(part => part(memo, words))
  return {
    sections: planned.map(({ id, title, accent = 0, slides }): Section => ({ id, title, accent, alias: slides[0]!.alias })),
    slides: planned.flatMap(({ id, slides }) => slides.map((slide): Slide => ({ ...slide, section: id }))),
  }
}

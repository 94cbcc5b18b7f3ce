import type { Deck, PlannedMemo, Section, Slide } from '../deck/deck.ts'
import type { Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import type { ComputedRef, InjectionKey } from 'vue'
import { wordsFor } from '../words/index.ts'
import { computed, inject } from 'vue'

/** How a place is linked to, which differs between the deck, the print and the reading page. */
export interface Addresses {
  /** The address of a slide, by its alias. */
  slide: (alias: string) => string
  /** The address of a part of the reading page; undefined where there is none to link to. */
  part: (part: string) => string | undefined
  /** The address of the presentation PDF; undefined where there is none to link to. */
  presentation?: () => string | undefined
  /** Where a link within the memo leads, by the alias of a slide: to that slide unless said. Undefined where there is none. */
  place?: (alias: string) => string | undefined
}

/** All that a component needs to know: the memo, its slides, the words of its language, and how to link. */
export interface DeckContext extends Required<Pick<Addresses, 'place'>>, Omit<Addresses, 'place'> {
  memo: Memo
  deck: Deck
  words: Words
}

/** The key under which an app provides its deck: `app.provide(deckKey, deckContext(memo, addresses))`. */
export const deckKey: InjectionKey<DeckContext> = Symbol('deck')

/**
 * Makes the context of a memo that has its deck: text is measured where the fonts are, and never here.
 * Pure but for what `addresses` does. Throws when the memo was not planned.
 */
export function deckContext(memo: Memo & Partial<PlannedMemo>, addresses: Addresses): DeckContext {
  if (!memo.deck)
    throw new Error('This memo has no deck yet: plan it first, with withDeck(memo)')
  const { deck, language } = memo
  const toSlide = (alias: string): string | undefined =>
    deck.slides.some(slide => slide.alias === alias) ? addresses.slide(alias) : undefined
  return { memo, deck, words: wordsFor(language), place: toSlide, ...addresses }
}

/** The deck that a component belongs to. Throws when its app provides none. */
export function useDeck(): DeckContext {
  const context = inject(deckKey)
  if (!context)
    throw new Error('No deck is provided: call app.provide(deckKey, deckContext(…)) first')
  return context
}

/** Where a slide stands. */
export interface Place {
  slide: Slide
  section: Section
  /** From 1. */
  number: number
  total: number
}

/** The place of the slide with this alias. Throws when the deck has none of it: the page is out of date. */
export function usePlace(alias: () => string): ComputedRef<Place> {
  const { deck } = useDeck()
  return computed(() => {
    const index = deck.slides.findIndex(slide => slide.alias === alias())
    const slide = deck.slides[index]
    if (!slide)
      throw new Error(`The deck has no slide '${alias()}': run npm run generate`)
    const section = deck.sections.find(({ id }) => id === slide.section)!
    return { slide, section, number: index + 1, total: deck.slides.length }
  })
}

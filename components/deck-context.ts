import type { InjectionKey } from 'vue'
import type { Deck, PlannedMemo } from '../deck/deck.ts'
import type { SizeName } from '../deck/text/fit.ts'
import type { Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import { inject } from 'vue'
import { wordsFor } from '../words/index.ts'

/** The links of deck, site page or paper; undefined means no link. */
export interface Addresses {
  /** The address of a slide, by its alias. */
  slide: (alias: string) => string
  /** The address of a part of the reading page. */
  part: (part: string) => string | undefined
  /** The reading page's full address, if the site's is known: for a QR code. */
  readingAddress?: string
  /** The address of the presentation PDF. */
  presentation?: () => string | undefined
  /** The address of the accessibility statement. */
  statement?: string
  /** The address of a link within the memo, by slide alias: that slide by default. */
  place?: (alias: string) => string | undefined
  /** The address of a picture of the memo's folder: a data URL by default. */
  picture?: (file: string) => string | undefined
  /** Paper has no links to slides, but room for notes. */
  paper?: boolean
}

/** All that a component needs to know. */
export interface DeckContext extends Addresses {
  memo: Memo
  deck: Deck
  words: Words
  place: NonNullable<Addresses['place']>
  picture: NonNullable<Addresses['picture']>
}

/** Props of several layouts. Ranges of a text are in characters; all by default. */
export interface SlideProps {
  frontmatter: { routeAlias: string }
  /** Another text size than the usual one. */
  size?: SizeName
  /** The first shown and the first not shown: characters of a text, or list items. */
  from?: number
  until?: number
  /** The lead-in stands on slides of its own. */
  lead?: 'apart'
}

/** The key of an app's deck: `app.provide(deckKey, deckContext(memo, addresses))`. */
export const deckKey: InjectionKey<DeckContext> = Symbol('deck')

/** The context of a planned memo. @throws when the memo has no deck yet */
export function deckContext(memo: Memo & Partial<PlannedMemo>, addresses: Addresses): DeckContext {
  const { deck, language } = memo
  if (!deck)
    throw new Error('This memo has no deck yet: plan it first, with withDeck(memo)')
  const place = (alias: string): string | undefined =>
    deck.slides.some(slide => slide.alias === alias) ? addresses.slide(alias) : undefined
  const picture = (file: string): string | undefined => memo.pictures?.[file]?.url
  return { memo, deck, words: wordsFor(language), place, picture, ...addresses }
}

/** The deck that a component belongs to. @throws when its app provides none */
export function useDeck(): DeckContext {
  const context = inject(deckKey)
  if (!context)
    throw new Error('No deck is provided: call app.provide(deckKey, deckContext(…)) first')
  return context
}

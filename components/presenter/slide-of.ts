import type { Deck, Slide } from '../../deck/deck.ts'
import type { Words } from '../../words/index.ts'
import type { Route } from './slidev-client.js'
import { slideNumber } from '../../deck/slide-number.ts'

/** The planned slide of a Slidev route; undefined for one added to slides.md. */
export function slideOf(deck: Deck, { meta }: Route): Slide | undefined {
  return deck.slides.find(({ alias }) => alias === meta.slide?.frontmatter.routeAlias)
}

/** The route's title, as plain text. */
export function titleOf(deck: Deck, route: Route): string {
  return slideOf(deck, route)?.title ?? route.meta.slide?.title ?? deck.title
}

/** The route's number in its footer; empty for a slide added by hand. */
export function numberOf(deck: Deck, words: Words, route: Route): string {
  const slide = slideOf(deck, route)
  return slide ? slideNumber(deck, slide, words).number : ''
}

/** The route's number, count and title, as a player says them. */
export function labelOf(deck: Deck, words: Words, route: Route): string {
  const slide = slideOf(deck, route)
  if (!slide)
    return titleOf(deck, route)
  const { number, total } = slideNumber(deck, slide, words)
  return words.player.slide(number, total, slide.title)
}

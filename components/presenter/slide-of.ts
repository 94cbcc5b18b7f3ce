import type { Deck, Slide } from '../../deck/deck.ts'
import type { Route } from './slidev-client.js'

/** The planned slide that a route of Slidev shows; undefined for a slide added to slides.md by hand. */
export function slideOf(deck: Deck, { meta }: Route): Slide | undefined {
  return deck.slides.find(({ alias }) => alias === meta.slide?.frontmatter.routeAlias)
}

/** The route's title, as plain text. */
export function titleOf(deck: Deck, route: Route): string {
  return slideOf(deck, route)?.title ?? route.meta.slide?.title ?? deck.title
}

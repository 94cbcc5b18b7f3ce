import { setAttribute } from './deck.ts'

/** Windows where a slide's letters are under 12 px: as in styles/player.css. */
const SMALL = '(width < 640px), (height < 360px)'

/**
 * The least size of a target, in px (WCAG 2.5.8).
 * https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html
 */
const LEAST = 24

/** A target's place, in px; a DOMRect is one. */
export type Target = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>

/** Makes too small links plain text: the contents and the reading page have them too. */
export function closeSmallLinks(slide: Element): void {
  const links = [...slide.querySelectorAll('a')]
  const closed = matchMedia(SMALL).matches || areCrowded(links.map(link => link.getBoundingClientRect()))
  for (const link of links.filter(link => link.hasAttribute(closed ? 'href' : 'data-href'))) {
    const address = closed ? link.getAttribute('href') : link.dataset.href!
    setAttribute(link, 'data-href', closed ? address : null)
    setAttribute(link, 'href', closed ? null : address)
    // Accessibility checkers report a link without href, unless its role is none.
    setAttribute(link, 'role', closed ? 'none' : null)
  }
}

/** Some target under 24 px has a circle that meets another (WCAG 2.5.8, Spacing). */
export function areCrowded(targets: readonly Target[]): boolean {
  return targets.some(target => isSmall(target) && targets.some(other => other !== target && meets(target, other)))
}

const isSmall = ({ width, height }: Target): boolean => Math.min(width, height) < LEAST

function meets(target: Target, other: Target): boolean {
  const [x, y] = [target.x + target.width / 2, target.y + target.height / 2]
  const beside = Math.max(other.x - x, 0, x - other.x - other.width)
  const above = Math.max(other.y - y, 0, y - other.y - other.height)
  const apart = Math.hypot(other.x + other.width / 2 - x, other.y + other.height / 2 - y)
  return Math.hypot(beside, above) < LEAST / 2 || (isSmall(other) && apart < LEAST)
}

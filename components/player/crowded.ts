/** The least size of a target, and of the circle around one that is smaller, px (WCAG 2.5.8). */
const LEAST = 24

/** What matters of where a target is, in px; a DOMRect is one. */
export type Target = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>

/**
 * Whether one of the targets is smaller than 24 px and has no room to make up for it: a circle of 24 px around its middle meets
 * another target, or the circle of another that is too small (WCAG 2.5.8, Spacing). Pure.
 */
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

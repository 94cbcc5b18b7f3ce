/** Px from the top left corner. */
interface Spot { x: number, y: number }

/** Circles that overlap in one place, and where their labels stand. All measures in px. */
export interface Circles {
  circles: (Spot & { r: number })[]
  labels: (Spot & { width: number })[]
  centre: Spot & { r: number }
}

/** What a circle's line needs outside of it. */
const STROKE = 2

/** Lays 2 to 4 equal circles around the middle of a box, where all overlap; the labels stand clear of that, outside. */
export function circlesFor(count: number, width: number, height: number): Circles {
  // A circle's middle lies this much of its radius from the middle of all.
  const share = 0.7
  const unit = around(count, share)
  const r = Math.min(
    Math.min(width, height) * 0.32,
    (width - 2 * STROKE) / (2 + span(unit.map(spot => spot.x))),
    (height - 2 * STROKE) / (2 + span(unit.map(spot => spot.y))),
  )
  const reach = r * share
  const spots = around(count, reach)
  // The box's middle is the middle of what is drawn, not of the circles' centres: three circles stand higher.
  const ys = spots.map(spot => spot.y)
  const middle = { x: width / 2, y: height / 2 - (Math.min(...ys) + Math.max(...ys)) / 2 }
  const shifted = spots.map(({ x, y }) => ({ x: middle.x + x, y: middle.y + y }))
  const labels = around(count, reach * 1.6).map(({ x, y }) => ({ x: middle.x + x, y: middle.y + y, width: r * 1.15 }))
  return { circles: shifted.map(spot => ({ ...spot, r })), labels, centre: { ...middle, r: (r - reach) * 1.4 } }
}

/** How far apart the outermost of some numbers are. */
const span = (numbers: number[]): number => Math.max(...numbers) - Math.min(...numbers)

function around(count: number, distance: number): Spot[] {
  const start = count % 2 ? -Math.PI / 2 : Math.PI
  return Array.from({ length: count }, (_, index) => {
    const angle = start + index * 2 * Math.PI / count
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
  })
}

/** The middle of some numbers: half are smaller, half larger. Undefined when there are none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length / 2
  return sorted.length % 2 ? sorted[Math.floor(middle)] : sorted.length ? (sorted[middle - 1]! + sorted[middle]!) / 2 : undefined
}

/** How many times the one goes into the other; undefined when either was not measured, or there is nothing to divide by. */
export function ratio(value: number | undefined, to: number | undefined): number | undefined {
  return value === undefined || !to ? undefined : value / to
}

/** What a step took at some size. */
export interface SizedTime { slides: number, time: number }

/**
 * How many times longer a step takes at the largest of three sizes than at the middle one, start-up taken off.
 * Start-up is what the line through the smaller two leaves at no slides at all. A step that is linear in the number
 * of slides gives the ratio of the two sizes, from 300 to 1,000 slides 3.3. Undefined without time to compare.
 */
export function growth(small: SizedTime, middle: SizedTime, large: SizedTime): number | undefined {
  const perSlide = (middle.time - small.time) / (middle.slides - small.slides)
  const startUp = Math.max(0, middle.time - perSlide * middle.slides)
  // A step that took no longer at the middle size than at the small one is all start-up there: its line says nothing.
  return perSlide > 0 ? ratio(large.time - startUp, middle.time - startUp) : undefined
}

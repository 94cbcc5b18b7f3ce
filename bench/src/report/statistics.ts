/** The median; undefined of no values. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length / 2
  if (!sorted.length)
    return undefined
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** A quotient; undefined when either was not measured, or the divisor is 0. */
export function ratio(value: number | undefined, to: number | undefined): number | undefined {
  return value === undefined || !to ? undefined : value / to
}

/** The time of a step on a deck of some size, in ms. */
export interface SizedTime { slides: number, time: number }

/**
 * Growth of a step's time from the middle size to the largest, less start-up.
 * Start-up is the time at 0 slides on the line through the smaller two. A linear step grows as the slides do.
 */
export function growth(small: SizedTime, middle: SizedTime, large: SizedTime): number | undefined {
  const perSlide = (middle.time - small.time) / (middle.slides - small.slides)
  const startUp = Math.max(0, middle.time - perSlide * middle.slides)
  // A step no longer at the middle size is all start-up.
  return perSlide > 0 ? ratio(large.time - startUp, middle.time - startUp) : undefined
}

import type { NumberedSlide } from './reading-parts.ts'

/** Slides that follow each other and are named together: one, or from the first to the last. */
export interface SlideRun { first: NumberedSlide, last: NumberedSlide }

/** From how many slides in a row on they are named together: a line of hundreds of numbers helps nobody. */
const LONG_RUN = 4

/** Slides, in their order, as they are named: each by itself, and long rows by their first and last. */
export function slideRuns(slides: readonly NumberedSlide[]): SlideRun[] {
  const runs: NumberedSlide[][] = []
  for (const slide of slides) {
    if (runs.at(-1)?.at(-1)?.number === slide.number - 1)
      runs.at(-1)!.push(slide)
    else
      runs.push([slide])
  }
  return runs.flatMap(run => run.length < LONG_RUN
    ? run.map(slide => ({ first: slide, last: slide }))
    : [{ first: run[0]!, last: run.at(-1)! }])
}

import type { Words } from '../words/index.ts'
import type { LayoutName, SlideIds } from './deck.ts'
import type { PlannedSlide } from './plan.ts'

/** What one of the slides shows over which a subject is divided. */
export interface SlidePart {
  ids: SlideIds
  /** What the memo says on it, for the speaker. */
  memo: string[]
  /** Its layout, where it is not the subject's own. */
  layout?: LayoutName
}

/** The longest number that may follow a title: what a title must leave room for when its slide is divided. */
export const LONGEST_PART = 99

/**
 * Puts a subject on one slide for each of its parts: with more than one the title tells which of how many, the address
 * of the second ends in -2, and the time is divided: a second for each at least, because a slide without time is not spoken.
 * The hints stay with the first.
 */
export function inParts(slide: PlannedSlide, parts: readonly SlidePart[], { titlePart }: Words): PlannedSlide[] {
  const seconds = slide.seconds && Math.max(1, Math.floor(slide.seconds / parts.length))
  return parts.map(({ ids, memo, layout }, index) => ({
    ...slide,
    alias: index ? `${slide.alias}-${index + 1}` : slide.alias,
    layout: layout ?? slide.layout,
    title: parts.length > 1 ? titlePart(slide.title, index + 1, parts.length) : slide.title,
    ids,
    notes: { memo, hints: index ? [] : slide.notes.hints },
    // What does not divide evenly goes to the first slide, so that the sum stays what the data says.
    seconds: seconds + (index ? 0 : Math.max(0, slide.seconds - seconds * parts.length)),
    part: slide.part,
    continues: index > 0,
  }))
}

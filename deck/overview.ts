import type { Path } from '../schema/walk.ts'
import type { Words } from '../words/index.ts'
import type { SlideIds } from './deck.ts'
import type { Fit } from './fit.ts'
import type { SlidePart } from './in-parts.ts'
import type { TextStyle } from './measure.ts'
import { CANVAS } from './fit.ts'
import { packEvenly } from './pack.ts'
import { bodyOfPart, textParts } from './texts.ts'

/** The share of a body that a lead-in may take beside its list; a longer one gets slides of its own. */
const MOST_LEAD = 0.4

/** A list of the memo with the sentence that leads into it. */
export interface Overview {
  title: string
  lead?: { text: string, field: string, path: Path, style: TextStyle, gap: number }
  /** What the list needs besides its rows, px. */
  padding: number
  /** The height of the items from one until another, px. */
  height: (start: number, end: number) => number
  count: number
  /** What the layout is given, the same on each slide. */
  ids?: SlideIds
  /** What the memo says in an item. */
  memo: (index: number) => string[]
}

/**
 * A list on as many slides as it needs. The lead-in stands above the first items, or before them on slides of its own.
 * A slide of a divided list is told which items it shows.
 */
export function overviewParts(fit: Fit, words: Words, language: string, overview: Overview): SlidePart[] {
  const { title, lead, padding, height, count, ids = {}, memo } = overview
  const leadHeight = lead ? fit.height(lead.text, lead.style, CANVAS.width) + lead.gap : 0
  const room = bodyOfPart(fit, title, words) - padding
  const leadApart = leadHeight > fit.body(title) * MOST_LEAD || (leadHeight > 0 && leadHeight + height(0, 1) > room)
  const above = leadApart ? 0 : leadHeight
  const memoOf = (start: number, end: number): string[] => [
    ...(lead && !leadApart && !start ? [lead.text] : []),
    ...Array.from({ length: end - start }, (_, index) => memo(start + index)).flat(),
  ]
  if (!leadApart && above + height(0, count) <= fit.body(title) - padding)
    return [{ ids, memo: memoOf(0, count) }]

  const groups = packEvenly(count, (start, end) => (start ? 0 : above) + height(start, end) <= room)
  return [
    ...(lead && leadApart ? textParts(fit, words, language, { text: lead.text, path: lead.path, title, ids: { field: lead.field } }) : []),
    ...groups.map(([from, until]) => ({
      ids: { ...ids, from, until, ...(leadApart && !from ? { lead: 'apart' } : {}) },
      memo: memoOf(from, until),
    })),
  ]
}

/** What tells whether a list needs an overview of its own. */
export interface Listed { leadIn?: string, items: readonly unknown[], ours: { hints?: readonly string[] } }

/** Whether an overview would say nothing but what its one item says on the slide after it. */
export function repeatsOnly({ leadIn, items, ours }: Listed): boolean {
  return items.length === 1 && leadIn === undefined && !ours.hints?.length
}

/** The height of rows under each other, px. */
export function stacked(heights: readonly number[], gap: number): Overview['height'] {
  return (start, end) => heights.slice(start, end).reduce((sum, height) => sum + height, 0) + gap * (end - start - 1)
}

import type { SlideIds } from '../deck.ts'
import type { PartContext, SlidePart } from '../part.ts'
import type { TextStyle } from '../text/styles.ts'
import { CANVAS } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { leadInParts } from './own-text.ts'

/** Largest share of a body for a lead-in above its list. */
const MOST_LEAD = 0.4

/** A list of the memo with its lead-in. Heights are px. */
export interface Overview {
  title: string
  /** Of the part with this id; `below` is the room under it. */
  lead: { text: string | undefined, part: string, style: TextStyle, below: number }
  /** The list's height without its rows, px. */
  below: number
  /** The height of the items from one until another. */
  height: (start: number, end: number) => number
  count: number
  ids: SlideIds
  memo: (index: number) => string
}

/** A list on the slides it needs, its lead-in above the items or apart. */
export function overviewParts(context: PartContext, overview: Overview): SlidePart[] {
  const { fit } = context
  const { title, lead, below, height, count, ids, memo } = overview
  const text = lead.text ?? ''
  const leadHeight = text ? fit.height(text, lead.style, CANVAS.width) + lead.below : 0
  const room = fit.partBody(title) - below
  const leadApart = leadHeight > fit.body(title) * MOST_LEAD || (leadHeight > 0 && leadHeight + height(0, 1) > room)
  const above = leadApart ? 0 : leadHeight
  const memoOf = (start: number, end: number): string[] => [
    ...(text && !leadApart && !start ? [text] : []),
    ...Array.from({ length: end - start }, (_, index) => memo(start + index)),
  ]
  if (!leadApart && above + height(0, count) <= fit.body(title) - below)
    return [{ ids, memo: memoOf(0, count) }]

  const groups = packEvenly(count, (start, end) => (start ? 0 : above) + height(start, end) <= room)
  return [
    ...(leadApart ? leadInParts(context, text, title, lead.part) : []),
    ...groups.map(([from, until]) => ({
      ids: { ...ids, from, until, ...(leadApart && !from ? { lead: 'apart' } : {}) },
      memo: memoOf(from, until),
    })),
  ]
}

interface Listed { leadIn?: string, ours: { hints: readonly string[] } }

/** True for an overview that repeats the slide after it. */
export function repeatsOnly({ leadIn, ours }: Listed, count: number): boolean {
  return count === 1 && leadIn === undefined && !ours.hints.length
}

/** The height of rows under each other, px. */
export function stacked(heights: readonly number[], gap: number): Overview['height'] {
  return (start, end) => heights.slice(start, end).reduce((sum, height) => sum + height, 0) + gap * (end - start - 1)
}

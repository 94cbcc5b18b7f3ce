import type { Passage } from '../../schema/memo.ts'
import type { Path } from '../../schema/walk.ts'
import type { Size } from '../fit.ts'
import type { SlidePart } from '../in-parts.ts'
import type { PartContext, PlannedSlide, PlanPart } from '../plan.ts'
import { CANVAS, sizeFor, sizeId } from '../fit.ts'
import { inParts } from '../in-parts.ts'
import { leadOf } from '../look-up.ts'
import { deckStyle, memoStyle } from '../measure.ts'
import { packEvenly } from '../pack.ts'
import { bodyOfPart, textParts } from '../texts.ts'

/** The sizes beside a drawing and in columns; `layouts/shift.vue` and `layouts/columns.vue` have the same. */
const SHIFT_SIZES: readonly Size[] = [{ style: memoStyle(30, 1.4) }, { name: 'small', style: memoStyle(24, 1.4) }]
const COLUMN_SIZES: readonly (Size & { lead: Size['style'] })[] = [
  { style: memoStyle(28, 1.4), lead: memoStyle(32, 1.4) },
  { name: 'small', style: memoStyle(24, 1.4), lead: memoStyle(26, 1.4) },
]
/** A shift's boxes, px, as `components/ShiftDrawing.vue` draws them: what their text has, and what stands around it. */
const SHIFT = { from: 432, to: 428, around: 32, least: 104, gap: 20, air: 24 } as const
const COLUMN = { gap: 32, sides: 64, above: 34, heading: deckStyle(30, 1.2, 700), headingGap: 16, below: 60 } as const

/** The introduction: a slide for each passage, more where it is long. */
export const introductionSlides: PlanPart = (context) => {
  const { memo: { introduction }, words: { slugs }, words, fit } = context
  if (!introduction)
    return []
  const slides = introduction.paragraphs.flatMap((paragraph, row) => paragraph.flatMap((passage, index) => {
    const path = ['introduction', 'paragraphs', row, index]
    const alias = `${slugs.introduction}-${passage.id}`
    const parts = partsOf(passage, path, context)
    const slide: PlannedSlide = {
      alias,
      layout: 'statement',
      title: passage.ours.heading,
      titlePath: [...path, 'ours', 'heading'],
      ids: {},
      part: alias,
      notes: { memo: [], hints: passage.ours.hints },
      seconds: passage.ours.seconds ?? 45 * parts.length,
    }
    return inParts(slide, parts, words)
  }))
  fit.require(['introduction', 'heading'], introduction.heading, text => fit.lines(text, deckStyle(30, 1.4), 420) <= 3)
  return [{ id: slugs.introduction, title: introduction.heading, slides }]
}

function partsOf(passage: Passage, path: Path, context: PartContext): SlidePart[] {
  if (passage.shifts)
    return shiftParts(passage, passage.shifts, path, context)
  return passage.columns ? columnParts(passage, passage.columns, path, context) : wholeText(passage, path, context)
}

function wholeText(passage: Passage, path: Path, { fit, words, memo }: PartContext): SlidePart[] {
  return textParts(fit, words, memo.language, {
    text: passage.text,
    path: [...path, 'text'],
    title: passage.ours.heading,
    ids: { passage: passage.id },
    emphasis: passage.emphasis,
  })
}

/** The drawing with its text under it; without room for both, the drawing and then the text. */
function shiftParts(passage: Passage, shifts: NonNullable<Passage['shifts']>, path: Path, context: PartContext): SlidePart[] {
  const { fit, words } = context
  const style = { from: memoStyle(30, 1.25), to: memoStyle(30, 1.25, 600) }
  shifts.forEach((shift, index) => (['from', 'to'] as const).forEach(side =>
    fit.require([...path, 'shifts', index, side], shift[side], text => fit.height(text, style[side], SHIFT[side]) + SHIFT.around <= bodyOfPart(fit, passage.ours.heading, words))))
  const rows = shifts.map(shift => Math.max(SHIFT.least, ...(['from', 'to'] as const).map(side => fit.height(shift[side], style[side], SHIFT[side]) + SHIFT.around)))
  const height = (start: number, end: number): number => rows.slice(start, end).reduce((sum, row) => sum + row + SHIFT.gap, 0)
  const size = sizeFor(SHIFT_SIZES, style => height(0, rows.length) + SHIFT.air + fit.height(passage.text, style, CANVAS.width) <= fit.body(passage.ours.heading))
  if (size)
    return [{ layout: 'shift', ids: { passage: passage.id, ...sizeId(size) }, memo: [passage.text] }]
  const groups = packEvenly(rows.length, (start, end) => height(start, end) <= bodyOfPart(fit, passage.ours.heading, words))
  return [
    ...groups.map(([from, until]): SlidePart => ({ layout: 'shift', ids: { passage: passage.id, from, until }, memo: [] })),
    ...wholeText(passage, path, context),
  ]
}

/** The columns under what leads up to them; without room for both, the lead first, and each column for itself if need be. */
function columnParts(passage: Passage, columns: NonNullable<Passage['columns']>, path: Path, context: PartContext): SlidePart[] {
  const { fit, words, memo } = context
  const title = passage.ours.heading
  const lead = leadOf(passage)
  const width = (CANVAS.width - COLUMN.gap * (columns.length - 1)) / columns.length - COLUMN.sides
  const height = (style: Size['style']): number => COLUMN.above + COLUMN.below + COLUMN.headingGap + Math.max(...columns.map(column =>
    fit.height(column.ours.heading, COLUMN.heading, width) + fit.height(column.text, style, width)))
  const leadHeight = (style: Size['style']): number => lead ? fit.height(lead, style, CANVAS.width) + COLUMN.gap : 0
  const whole = COLUMN_SIZES.find(size => leadHeight(size.lead) + height(size.style) <= fit.body(title))
  if (whole)
    return [{ layout: 'columns', ids: { passage: passage.id, ...sizeId(whole) }, memo: [passage.text] }]

  const own = (text: string, ids: SlidePart['ids']): SlidePart[] => textParts(fit, words, memo.language, { text, path: [...path, 'text'], title, ids: { passage: passage.id, ...ids } })
    // What is part of the passage counts its characters from the passage's beginning.
    .map(part => ({ ...part, ids: within(part.ids, passage.text, text) }))
  const apart = COLUMN_SIZES.find(size => height(size.style) <= bodyOfPart(fit, title, words))
  columns.forEach((column, index) => fit.requireWords([...path, 'columns', index, 'ours', 'heading'], column.ours.heading, COLUMN.heading, width))
  return [
    ...(lead ? own(lead, {}) : []),
    ...(apart
      ? [{ layout: 'columns' as const, ids: { passage: passage.id, lead: 'apart', ...sizeId(apart) }, memo: columns.map(column => column.text) }]
      : columns.flatMap(column => own(column.text, {}))),
  ]
}

function within(ids: SlidePart['ids'], whole: string, text: string): SlidePart['ids'] {
  const start = whole.indexOf(text)
  return { ...ids, from: start + Number(ids.from ?? 0), until: start + Number(ids.until ?? text.length) }
}

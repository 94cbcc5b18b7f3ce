import type { Passage } from '../../schema/memo.ts'
import type { SlideIds } from '../deck.ts'
import type { BlockContext, SlidePart } from '../part.ts'
import type { TextStyle } from '../text/styles.ts'
import { SIZES } from '../../styles/tokens.ts'
import { leadOf } from '../look-up.ts'
import { joinedText } from '../passages.ts'
import { stretchesOf } from '../text/divide.ts'
import { CANVAS, ladder, sizeFor, sizeId } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'
import { ownTextParts } from './own-text.ts'

const { column, gap, shift, slide } = SIZES
type Shifts = Passage['shifts'] & object
type Columns = Passage['columns'] & object

const SIDES = ['from', 'to'] as const

const SHIFT_TEXTS = ladder(shift.below, size => memoStyle(size, slide.line))
const BOX = (CANVAS.width - shift.arrow - 2 * shift.gap) / 2 - 2 * shift.inline
/** The text of a shift's boxes, and its width, px. */
const SHIFT = {
  from: { style: memoStyle(shift.text, shift.line), width: BOX - 2 * shift.from },
  to: { style: memoStyle(shift.text, shift.line, 600), width: BOX - 2 * shift.to },
}
const BOX_AROUND = 2 * (shift.block + Math.max(shift.from, shift.to))
/** At least between the drawing and its text, px. */
const AIR = 24

const COLUMNS = ladder(column.text, size => memoStyle(size, slide.line))
const LEADS = ladder(column.lead, size => memoStyle(size, slide.line))
const COLUMN_HEADING = deckStyle(column.heading, slide.headingLine, 700)

/** Passages that follow each other, as one text. */
export function passageParts(passages: readonly Passage[], context: BlockContext): SlidePart[] {
  const { path, title, ids } = context
  const [{ emphasis, runIn }] = passages as [Passage]
  return ownTextParts(context, {
    text: joinedText(passages),
    path: [...path, 'text'],
    title,
    ids: passages.length > 1 ? { ...ids, count: passages.length } : ids,
    emphasis: passages.length > 1 ? undefined : emphasis ?? runIn,
  })
}

/** The drawing with its text under it; without room for both, the drawing and then the text. */
export function shiftParts(passage: Passage, shifts: Shifts, context: BlockContext): SlidePart[] {
  const { fit, path, title, ids } = context
  const room = fit.partBody(title)
  const box = (text: string, side: typeof SIDES[number]): number =>
    BOX_AROUND + fit.height(text, SHIFT[side].style, SHIFT[side].width)
  shifts.forEach((drawn, index) => SIDES.forEach(side =>
    fit.require([...path, 'shifts', index, side], drawn[side], text => box(text, side) <= room)))
  const rows = shifts.map(drawn => Math.max(shift.least, ...SIDES.map(side => box(drawn[side], side))))
  const height = (start: number, end: number): number =>
    rows.slice(start, end).reduce((sum, row) => sum + row + shift.row, 0)
  const free = fit.body(title) - height(0, rows.length) - AIR
  const size = sizeFor(SHIFT_TEXTS, style => fit.height(passage.text, style, CANVAS.width) <= free)
  if (size)
    return [{ layout: 'shift', ids: { ...ids, ...sizeId(size) }, steps: shifts.length, memo: [passage.text] }]
  const groups = packEvenly(rows.length, (start, end) => height(start, end) <= room)
  return [
    ...groups.map(([from, until]): SlidePart =>
      ({ layout: 'shift', ids: { ...ids, from, until }, steps: until - from, memo: [] })),
    ...passageParts([passage], context),
  ]
}

/** The columns under their lead-in; without room for both the lead-in first, then the columns, divided if need be. */
export function columnParts(passage: Passage, columns: Columns, context: BlockContext): SlidePart[] {
  const { fit, path, title, ids } = context
  const lead = leadOf(passage)
  const width = (CANVAS.width - gap * (columns.length - 1)) / columns.length - 2 * column.inline
  const around = column.edge + 2 * column.block + column.headingBelow + gap
  const columnHead = (heading: string, width: number): number => around + fit.height(heading, COLUMN_HEADING, width)
  const height = (style: TextStyle): number =>
    Math.max(...columns.map(({ ours, text }) => columnHead(ours.heading, width) + fit.height(text, style, width)))
  const whole = COLUMNS.find(({ style }, index) => height(style)
    + (lead ? fit.height(lead, LEADS[index]!.style, CANVAS.width) + gap : 0) <= fit.body(title))
  if (whole)
    return [{ layout: 'columns', ids: { ...ids, ...sizeId(whole) }, memo: [passage.text] }]

  columns.forEach(({ ours }, index) =>
    fit.requireWords([...path, 'columns', index, 'ours', 'heading'], ours.heading, COLUMN_HEADING, width))
  const leads = lead ? passageParts([{ ...passage, text: lead }], context) : []
  const room = fit.partBody(title)
  const apart = sizeFor(COLUMNS, style => height(style) <= room)
  return [
    ...leads.map(part => ({ ...part, ids: { from: 0, until: lead.length, ...part.ids } })),
    ...(apart
      ? [columnPart(sizeId(apart), columns.map(({ text }) => text))]
      : columns.flatMap(({ text, ours }, index) => oneColumn(text, ours.heading, index))),
  ]

  /** A column that has the slide for itself keeps its heading on each of its slides. */
  function oneColumn(text: string, heading: string, index: number): SlidePart[] {
    const wide = CANVAS.width - 2 * column.inline
    const free = room - columnHead(heading, wide)
    const field = [...path, 'columns', index, 'text']
    return stretchesOf(context, { text, path: field, sizes: COLUMNS, width: wide, whole: free, room: free })
      .map(({ ids, text }) => columnPart({ column: index, ...ids }, [text]))
  }

  function columnPart(own: SlideIds, memo: string[]): SlidePart {
    return { layout: 'columns', ids: { ...ids, lead: 'apart', ...own }, memo }
  }
}

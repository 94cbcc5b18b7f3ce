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
import { withoutWidow } from '../text/typography.ts'
import { ownTextParts } from './own-text.ts'

const { column, shift, slide } = SIZES
type Shifts = Passage['shifts'] & object
type Columns = Passage['columns'] & object

const SIDES = ['from', 'to'] as const
const SHIFT_WIDTHS = { from: shift.left, to: CANVAS.width - shift.left - shift.arrow - 2 * shift.gap }
/** Styles of a shift's two sides, the largest first. */
const SHIFTS = (['usual', 'small'] as const).map(name => ({
  name: name === 'usual' ? undefined : name,
  from: memoStyle(shift.from[name], shift.line),
  to: memoStyle(shift.to[name], shift.line, 600),
}))

const COLUMNS = ladder(column.text, size => memoStyle(size, slide.line))
const LEADS = ladder(column.lead, size => memoStyle(size, slide.line))
const COLUMN_HEADING = deckStyle(column.heading, slide.headingLine, 700)

export function passageParts(passages: readonly Passage[], context: BlockContext): SlidePart[] {
  const { path, title, ids } = context
  const [{ emphasis, runIn, ours }] = passages as [Passage]
  const several = passages.length > 1
  return ownTextParts(context, {
    text: joinedText(passages),
    path: [...path, 'text'],
    title,
    ids: several ? { ...ids, count: passages.length } : ids,
    weight: ours.weight,
    ...(several ? {} : { emphasis, runIn }),
  })
}

/** A shift as a drawing, a row per step; the speaker says its text. */
export function shiftParts(passage: Passage, shifts: Shifts, context: BlockContext): SlidePart[] {
  const { fit, path, title, ids } = context
  const room = fit.partBody(title, 'shift')
  const sideHeight = (text: string, side: typeof SIDES[number], size: typeof SHIFTS[number]): number =>
    fit.height(side === 'to' ? withoutWidow(text) : text, size[side], SHIFT_WIDTHS[side])
  const rowOf = (drawn: Shifts[number], size: typeof SHIFTS[number]): number =>
    2 * shift.row + Math.max(...SIDES.map(side => sideHeight(drawn[side], side, size)))
  const height = (start: number, end: number, size: typeof SHIFTS[number]): number =>
    shifts.slice(start, end).reduce((sum, drawn) => sum + rowOf(drawn, size), 0)
  const size = SHIFTS.find(size => height(0, shifts.length, size) <= room) ?? SHIFTS.at(-1)!
  for (const [index, drawn] of shifts.entries()) {
    for (const side of SIDES) {
      fit.require([...path, 'shifts', index, side], drawn[side], text =>
        sideHeight(text, side, size) + 2 * shift.row <= room)
    }
  }
  const groups = packEvenly(shifts.length, (start, end) => height(start, end, size) <= room)
  return groups.map(([from, until]): SlidePart => ({
    layout: 'shift',
    ids: { ...ids, ...(groups.length > 1 ? { from, until } : {}), ...sizeId(size) },
    steps: until - from,
    memo: from ? [] : [passage.text],
  }))
}

/** Columns under their lead-in; without room, on slides after it, divided if needed. */
export function columnParts(passage: Passage, columns: Columns, context: BlockContext): SlidePart[] {
  const { fit, path, title, ids } = context
  const lead = leadOf(passage)
  const width = (CANVAS.width - column.gap * (columns.length - 1)) / columns.length
  const around = column.edge + column.inner + column.headingBelow
  const columnHead = (heading: string, width: number): number => around + fit.height(heading, COLUMN_HEADING, width)
  const height = (style: TextStyle): number =>
    Math.max(...columns.map(({ ours, text }) => columnHead(ours.heading, width) + fit.height(text, style, width)))
  const leadHeight = (style: TextStyle): number =>
    lead ? fit.height(withoutWidow(lead), style, CANVAS.width) + column.leadBelow : 0
  const whole = COLUMNS.find(({ style }, index) =>
    leadHeight(LEADS[index]!.style) + height(style) <= fit.body(title, 'columns'))
  if (whole) {
    const steps = columns.length - Number(!lead)
    return [{ layout: 'columns', ids: { ...ids, ...sizeId(whole) }, steps, memo: [passage.text] }]
  }

  columns.forEach(({ ours }, index) =>
    fit.requireWords([...path, 'columns', index, 'ours', 'heading'], ours.heading, COLUMN_HEADING, width))
  const leads = lead ? passageParts([{ ...passage, text: lead }], context) : []
  const room = fit.partBody(title, 'columns')
  const apart = sizeFor(COLUMNS, style => height(style) <= room)
  return [
    ...leads.map(part => ({ ...part, ids: { from: 0, until: lead.length, ...part.ids } })),
    ...(apart
      ? [{ ...columnPart(sizeId(apart), columns.map(({ text }) => text)), steps: columns.length - 1 }]
      : columns.flatMap(({ text, ours }, index) => oneColumn(text, ours.heading, index))),
  ]

  /** A column alone on its slides, with its heading on each. */
  function oneColumn(text: string, heading: string, index: number): SlidePart[] {
    const free = room - columnHead(heading, CANVAS.width)
    const field = [...path, 'columns', index, 'text']
    return stretchesOf(context, { text, path: field, sizes: COLUMNS, width: CANVAS.width, whole: free, room: free })
      .map(({ ids, text }) => columnPart({ column: index, ...ids }, [text]))
  }

  function columnPart(own: SlideIds, memo: string[]): SlidePart {
    return { layout: 'columns', ids: { ...ids, lead: 'apart', ...own }, memo }
  }
}

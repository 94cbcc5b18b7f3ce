import type { Table } from '../../schema/memo.ts'
import type { BlockContext, SlidePart } from '../part.ts'
import { withoutMarks } from '../../schema/marks.ts'
import { SIZES } from '../../styles/tokens.ts'
import { columnWidths, wordsOf } from '../table-columns.ts'
import { CANVAS, ladder, sizeId } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { memoStyle } from '../text/styles.ts'

const { table: cells, rule } = SIZES
/** Measured in bold, as the heads are: numbers are no wider. */
const TEXTS = ladder(cells.text, size => memoStyle(size, cells.line, 600))
const PROOFS = ladder(cells.proofText, size => memoStyle(size, cells.proofLine, 600))
const CAPTION = memoStyle(cells.caption, cells.line)

/** A number stays on one line. */
const tied = (text: string): string => withoutMarks(text).replaceAll(' ', '\u00A0')

/** A table on the fewest slides, heads on each, the proving number beside it. */
export function tableParts({ table, ours: { highlight, bars } }: Table, context: BlockContext): SlidePart[] {
  const { fit, title, ids } = context
  const { caption, columns, rows } = table
  const width = CANVAS.width - (highlight ? cells.proof + cells.proofGap : 0)
  const bare = withoutMarks(caption ?? '') === title
  const bar = bars === undefined ? undefined : { column: bars, width: cells.bar + cells.inline }
  const captionHeight = caption && !bare ? cells.block + fit.height(caption, CAPTION, width) : 0
  const sizes = TEXTS.map((size) => {
    const widths = columnWidths(table, { width, style: size.style, around: 2 * cells.inline, bar }, fit)
    const roomOf = (column: number): number =>
      widths[column]! - 2 * cells.inline - (column === bar?.column ? bar.width : 0)
    const rowHeight = (row: readonly string[]): number => rule + 2 * cells.block + Math.max(
      size.style.size * size.style.line,
      ...row.map((text, column) => fit.heightAnywhere(text, size.style, roomOf(column))),
    )
    const heights = rows.map(rowHeight)
    const heightOf = (start: number, end: number): number => captionHeight + rowHeight(columns)
      + heights.slice(start, end).reduce((sum, height) => sum + height, 0)
    const whole = heightOf(0, rows.length) <= fit.body(title) - cells.below
    const room = fit.partBody(title) - cells.below
    const groups = whole
      ? [[0, rows.length] as const]
      : packEvenly(rows.length, (start, end) => heightOf(start, end) <= room)
    const breaksWords = [columns, ...rows].some(row =>
      row.some((text, column) => wordsOf(text).some(word => fit.width(word, size.style) > roomOf(column))))
    return { size, widths, groups, breaksWords }
  })
  const last = sizes.at(-1)!
  // The largest letters that take no more slides than the smallest do.
  const { size, widths, groups } = sizes.find(({ groups, breaksWords }) =>
    !breaksWords && groups.length <= last.groups.length) ?? last
  const proof = highlight && tied(rows[highlight.row]![highlight.column]!)
  const proofSize = proof && (PROOFS.find(({ style }) => fit.width(proof, style) <= cells.proof) ?? PROOFS.at(-1)!).name
  const ownIds = {
    ...sizeId(size),
    ...(bare ? { bare: 1 } : {}),
    ...(proofSize ? { proof: proofSize } : {}),
    widths: widths.map(String),
  }
  const rowText = (row: readonly string[]): string => row.filter(Boolean).map(withoutMarks).join(' · ')
  return groups.map(([from, until], index) => ({
    layout: 'table',
    ids: { ...ids, ...ownIds, ...(groups.length > 1 ? { from, until } : {}) },
    memo: [...(index ? [] : [...(caption ? [caption] : []), rowText(columns)]), ...rows.slice(from, until).map(rowText)]
      .filter(Boolean),
  }))
}

import type { Table } from '../../schema/memo.ts'
import type { BlockContext, SlidePart } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { CANVAS, ladder, sizeId } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'

const { table: cells, rule } = SIZES
const TEXTS = ladder(cells.text, size => memoStyle(size, cells.line))

/** A table on as many slides as its rows need, with its heads on each. */
export function tableParts({ table: { caption, columns, rows } }: Table, context: BlockContext): SlidePart[] {
  const { fit, title, ids } = context
  const width = CANVAS.width / columns.length - 2 * cells.inline
  const captionHeight = caption ? fit.height(caption, deckStyle(cells.caption, cells.line), CANVAS.width) : 0
  const rowHeight = (row: readonly string[], style = TEXTS.at(-1)!.style): number =>
    rule + 2 * cells.block + Math.max(...row.map(text => fit.heightAnywhere(text, style, width)))
  const sizes = TEXTS.map((size) => {
    const head = rowHeight(columns, size.style)
    const heights = rows.map(row => rowHeight(row, size.style))
    const room = fit.partBody(title) - cells.below - captionHeight - head
    const groups = packEvenly(rows.length, (start, end) =>
      heights.slice(start, end).reduce((sum, height) => sum + height, 0) <= room)
    return { size, groups }
  })
  const { size, groups } = sizes.find(({ groups }) => groups.length === 1) ?? sizes.at(-1)!
  return groups.map(([from, until], index) => ({
    layout: 'table',
    ids: { ...ids, ...sizeId(size), ...(groups.length > 1 ? { from, until } : {}) },
    memo: [
      ...(index ? [] : [caption, columns.filter(Boolean).join(' | ')].filter(text => text !== undefined)),
      ...rows.slice(from, until).map(row => row.filter(Boolean).join(' | ')),
    ],
  }))
}

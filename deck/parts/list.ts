import type { Path } from '../../schema/walk.ts'
import type { ListRow } from '../list-rows.ts'
import type { BlockContext, SlidePart } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { stretchesOf } from '../text/divide.ts'
import { CANVAS, ladder, sizeId } from '../text/fit.ts'
import { memoStyle } from '../text/styles.ts'
import { overviewParts, stacked } from './overview.ts'

const { list, slide } = SIZES
const LEAD = memoStyle(slide.text, slide.line)
const TEXTS = ladder(list.text, size => memoStyle(size, list.line))

interface Listed {
  rows: readonly ListRow[]
  path: Path
  leadIn?: string
}

const widthOf = ({ inner }: ListRow): number => CANVAS.width - list.mark - (inner ? list.inner : 0)

/** A list in the largest size for one slide, else divided in the smallest. */
export function listParts(context: BlockContext, { rows, path, leadIn }: Listed): SlidePart[] {
  const { fit, title, ids } = context
  const sizes = TEXTS.map(size => ({ size, parts: sized(size) }))
  return (sizes.find(({ parts }) => parts.length === 1) ?? sizes.at(-1)!).parts

  function sized(size: typeof TEXTS[number]): SlidePart[] {
    const room = fit.partBody(title) - list.below
    const last = size === TEXTS.at(-1)
    const cards = rows.flatMap((row, index) => {
      const width = widthOf(row)
      const setting = { text: row.text, path: last ? path : undefined, sizes: [size], width, whole: room, room }
      return stretchesOf(context, setting).map(({ text }) => ({ row, text, index, from: row.text.indexOf(text) }))
    })
    const heights = cards.map(({ row, text }) => fit.height(text, size.style, widthOf(row)))
    const isCut = cards.length > rows.length
    return overviewParts(context, {
      title,
      lead: { text: leadIn, part: String(ids.part), style: LEAD, below: list.leadBelow },
      below: list.below,
      height: stacked(heights, list.row),
      count: cards.length,
      ids: {
        ...ids,
        ...sizeId(size),
        ...(isCut ? { cards: cards.map(({ index, from, text }) => `${index}:${from}:${from + text.length}`) } : {}),
      },
      memo: (index) => {
        const { row, text, from } = cards[index]!
        return from || row.mark === '–' ? text : `${row.mark} ${text}`
      },
    }).map(part => ({ layout: 'list', ...part }))
  }
}

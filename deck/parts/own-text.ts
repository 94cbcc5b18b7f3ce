import type { Quotation, Weight } from '../../schema/memo.ts'
import type { Path } from '../../schema/walk.ts'
import type { LayoutName } from '../deck.ts'
import type { BlockContext, PartContext, PlanContext, SlidePart } from '../part.ts'
import type { Size } from '../text/fit.ts'
import { SIZES } from '../../styles/tokens.ts'
import { stretchesOf } from '../text/divide.ts'
import { CANVAS, ladder } from '../text/fit.ts'
import { tied } from '../text/runs.ts'
import { memoStyle } from '../text/styles.ts'
import { BREAK, emphasisIn, withoutWidow } from '../text/typography.ts'

const { gap, text: TEXT, emphasis: EMPHASIS, line } = SIZES.statement
/** From large to small. */
const WEIGHTS = Object.keys(TEXT) as Weight[]

export interface OwnText {
  text: string
  path: Path
  title: string
  ids: SlidePart['ids']
  layout?: LayoutName
  weight?: Weight
  /** Its words on a line of their own, shown at a step. */
  emphasis?: string
  runIn?: string
  /** The room under it, px. */
  below?: number
}

/** A text on its own slides, sized by weight, or smaller for wide words. */
export function ownTextParts(context: PlanContext, own: OwnText): SlidePart[] {
  const { text, path, title, ids, layout = 'statement', weight = 'usual', emphasis, runIn, below = 0 } = own
  const { fit } = context
  const letter = emphasis || runIn ? 600 : 400
  const sizes = WEIGHTS.slice(WEIGHTS.indexOf(weight)).flatMap(name =>
    ladder({ [name]: TEXT[name] }, size => memoStyle(size, line, letter)))
  const bigOf = (size: Size) => memoStyle(EMPHASIS[size.name as Weight ?? 'usual'], line, 600)
  const found = emphasisIn(text, emphasis)?.big ?? ''
  const size = sizes.find(size => fit.lines(text.replaceAll(BREAK, ' '), size.style, CANVAS.width) < Infinity
    && fit.lines(withoutWidow(found), bigOf(size), CANVAS.width) < Infinity) ?? sizes.at(-1)!
  const big = bigOf(size)
  const parts = stretchesOf(context, {
    text,
    path,
    sizes: [size],
    width: CANVAS.width,
    whole: fit.body(title, layout) - below,
    room: fit.partBody(title, layout) - below,
    shown: stretch => tied(withoutWidow(stretch), runIn),
    taller: (stretch) => {
      const found = emphasisIn(stretch, emphasis)
      return found ? fit.height(withoutWidow(found.big), big, CANVAS.width) + 2 * gap + big.size : 0
    },
    gap,
  })
  return parts.map(({ ids: own, text }) => ({
    layout,
    ids: { ...ids, ...own },
    steps: Number(Boolean(emphasisIn(text, emphasis)?.before)),
    memo: text.split(BREAK),
  }))
}

/** A part's lead-in on slides of its own; `part` is its id. */
export function leadInParts(context: PartContext, text: string, title: string, part: string): SlidePart[] {
  return ownTextParts(context, { text, path: [...context.path, 'leadIn'], title, ids: { part, field: 'leadIn' } })
}

/** A quotation, with who said it under it. */
export function quotationParts({ quotation: { text, by }, ours }: Quotation, context: BlockContext): SlidePart[] {
  const { path, title, ids, fit } = context
  const { by: size, above } = SIZES.quotation
  const below = by ? above + fit.height(by, memoStyle(size, line), CANVAS.width) : 0
  const { weight } = ours
  const own = { text, path: [...path, 'quotation', 'text'], title, ids, below, layout: 'quotation', weight } as const
  const parts = ownTextParts(context, own)
  return parts.map((part, index) =>
    ({ ...part, memo: [...part.memo, ...(by && index === parts.length - 1 ? [by] : [])] }))
}

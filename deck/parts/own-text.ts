import type { Quotation } from '../../schema/memo.ts'
import type { Path } from '../../schema/walk.ts'
import type { BlockContext, PlanContext, SlidePart } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { stretchesOf } from '../text/divide.ts'
import { ladder } from '../text/fit.ts'
import { tied } from '../text/runs.ts'
import { memoStyle } from '../text/styles.ts'
import { BREAK } from '../text/typography.ts'

const { width, edge, indent, block, gap, text: TEXT, line } = SIZES.statement
const WIDTH = width - edge - indent

/** A text of the memo that gets slides for itself. */
export interface OwnText {
  text: string
  path: Path
  /** The title above it. */
  title: string
  /** What the layout looks the text up by. */
  ids: SlidePart['ids']
  /** Words in it that stand out, which makes them wider. */
  emphasis?: string
  /** The room under it, px. */
  below?: number
}

/** A text on slides for itself. */
export function ownTextParts(context: PlanContext, own: OwnText): SlidePart[] {
  const { text, path, title, ids, emphasis, below = 0 } = own
  return stretchesOf(context, {
    text,
    path,
    sizes: ladder(TEXT, size => memoStyle(size, line, emphasis ? 600 : 400)),
    width: WIDTH,
    whole: context.fit.body(title) - 2 * block - below,
    room: context.fit.partBody(title) - 2 * block - below,
    shown: stretch => tied(stretch, emphasis),
    gap,
  }).map(({ ids: own, text }) => ({ layout: 'statement', ids: { ...ids, ...own }, memo: text.split(BREAK) }))
}

/** A quotation, with who said it under it. */
export function quotationParts({ quotation: { text, by } }: Quotation, context: BlockContext): SlidePart[] {
  const { path, title, ids, fit } = context
  const { by: size, above } = SIZES.quotation
  const below = by ? above + fit.height(by, memoStyle(size, line), WIDTH) : 0
  const parts = ownTextParts(context, { text, path: [...path, 'quotation', 'text'], title, ids, below })
  return parts.map((part, index) => ({
    ...part,
    layout: 'quotation',
    memo: [...part.memo, ...(by && index === parts.length - 1 ? [by] : [])],
  }))
}

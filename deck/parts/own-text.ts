import type { Path } from '../../schema/walk.ts'
import type { PartContext, SlidePart } from '../part.ts'
import type { TextStyle } from '../text/styles.ts'
import { SIZES } from '../../styles/tokens.ts'
import { divideLargest } from '../text/divide.ts'
import { ladder, sizeFor, sizeId } from '../text/fit.ts'
import { tied } from '../text/runs.ts'
import { memoStyle } from '../text/styles.ts'

const { width, edge, indent, block, text: TEXT, line } = SIZES.statement
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
}

/** A text on slides for itself: on one, as large as it can be, or divided over as many as it needs. */
export function ownTextParts({ memo, fit }: PartContext, own: OwnText): SlidePart[] {
  const { text, path, title, ids, emphasis } = own
  const sizes = ladder(TEXT, size => memoStyle(size, line, emphasis ? 600 : 400))
  const heightOf = (part: string, style: TextStyle): number => fit.height(tied(part, emphasis), style, WIDTH)
  const whole = sizeFor(sizes, style => heightOf(text, style) <= fit.body(title) - 2 * block)
  if (whole)
    return [{ layout: 'statement', ids: { ...ids, ...sizeId(whole) }, memo: [text] }]

  const room = fit.partBody(title) - 2 * block
  fit.requireWords(path, text, sizes.at(-1)!.style, WIDTH)
  const { size, parts } = divideLargest(text, sizes, ({ style }) => ({
    language: memo.language,
    fits: part => heightOf(part, style) <= room,
    lines: part => fit.lines(tied(part, emphasis), style, WIDTH),
  }))
  return parts.map(({ from, until }) => ({
    layout: 'statement',
    ids: { ...ids, from, until, ...sizeId(size) },
    memo: [text.slice(from, until).trim()],
  }))
}

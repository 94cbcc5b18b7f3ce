import type { Path } from '../../schema/walk.ts'
import type { PartContext, SlidePart } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { stretchesOf } from '../text/divide.ts'
import { ladder } from '../text/fit.ts'
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

/** A text on slides for itself. */
export function ownTextParts(context: PartContext, { text, path, title, ids, emphasis }: OwnText): SlidePart[] {
  return stretchesOf(context, {
    text,
    path,
    sizes: ladder(TEXT, size => memoStyle(size, line, emphasis ? 600 : 400)),
    width: WIDTH,
    whole: context.fit.body(title) - 2 * block,
    room: context.fit.partBody(title) - 2 * block,
    shown: stretch => tied(stretch, emphasis),
  }).map(({ ids: own, text }) => ({ layout: 'statement', ids: { ...ids, ...own }, memo: [text] }))
}

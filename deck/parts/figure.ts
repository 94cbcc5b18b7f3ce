import type { Figure } from '../../schema/memo.ts'
import type { BlockContext, SlidePart } from '../part.ts'
import { withoutMarks } from '../../schema/marks.ts'
import { SIZES } from '../../styles/tokens.ts'
import { CANVAS } from '../text/fit.ts'
import { memoStyle } from '../text/styles.ts'

const { figure } = SIZES
const CAPTION = memoStyle(figure.caption, figure.line)
/** The caption may take this share of a slide. */
const MOST_CAPTION = 0.3

/** A figure as large as its slide has room for. */
export function figureParts({ figure: { file, alternative, caption } }: Figure, context: BlockContext): SlidePart[] {
  const { memo, fit, path, title, ids } = context
  const body = fit.body(title) - figure.below
  const bare = withoutMarks(caption ?? '') === title
  const height = caption && !bare ? figure.above + fit.height(caption, CAPTION, CANVAS.width) : 0
  if (height > body * MOST_CAPTION) {
    fit.require([...path, 'figure', 'caption'], caption!, text =>
      figure.above + fit.height(text, CAPTION, CANVAS.width) <= body * MOST_CAPTION)
  }
  const picture = memo.pictures?.[file] ?? { width: 16, height: 9 }
  const scale = Math.min(CANVAS.width / picture.width, Math.max(0, body - height) / picture.height)
  const [width, high] = [picture.width, picture.height].map(side => Math.max(1, Math.floor(side * scale)))
  return [{
    layout: 'figure',
    ids: { ...ids, width: width!, height: high!, ...(bare ? { bare: 1 } : {}) },
    memo: [...(caption ? [caption] : []), alternative],
  }]
}

import type { Figure } from '../../schema/memo.ts'
import type { BlockContext, SlidePart } from '../part.ts'

/** A figure on a slide of its own. */
export function figureParts({ figure: { alternative, caption } }: Figure, { ids }: BlockContext): SlidePart[] {
  return [{ layout: 'figure', ids, memo: [...(caption ? [caption] : []), alternative] }]
}

import type { PaintedItem } from './painted-item.ts'
import { boxOf } from './geometry.ts'

/** The part of a page's height, at head and foot, for running text. */
const EDGE = 0.08

/** Tells at which edge of its page, if any, an item stands. */
export function edgeOf(item: PaintedItem, height: number): 'Header' | 'Footer' | undefined {
  const box = boxOf(item)
  if (!box)
    return undefined
  return box.top < height * EDGE ? 'Footer' : box.bottom > height * (1 - EDGE) ? 'Header' : undefined
}

import type { PaintedItem } from './painted-item.ts'
import { boxOf } from './geometry.ts'

/** The part of a page at its foot and at its head where running text stands. */
const EDGE = 0.08

/** At which edge of its page an item stands, where running headers and footers do. */
export function edgeOf(item: PaintedItem, height: number): 'Header' | 'Footer' | undefined {
  const box = boxOf(item)
  if (!box)
    return undefined
  return box.top < height * EDGE ? 'Footer' : box.bottom > height * (1 - EDGE) ? 'Header' : undefined
}

import type { PDFDict } from '../library.cjs'
import type { Box } from './geometry.ts'
import type { PaintedItem } from './painted-item.ts'
import { PDFNumber } from '../library.cjs'
import { boxOf } from './geometry.ts'
import { itemsOf } from './objects.ts'

/** A letter that reaches less far into the annotation does not count, pt. */
const OVERLAP = 0.5

/** Tells an annotation over a space alone: Chromium makes one where a link wraps. */
export function coversSpaceAlone(annotation: PDFDict, painted: readonly PaintedItem[]): boolean {
  const [left, bottom, right, top] = itemsOf(annotation, 'Rect').map(item =>
    item instanceof PDFNumber ? item.asNumber() : Number.NaN) as [number, number, number, number]
  const isNear = (item: PaintedItem): boolean => {
    const box = item.text && boxOf(item)
    return !!box && box.left < right && box.right > left && box.bottom < top && box.top > bottom
  }
  const covered = painted.filter(isNear).flatMap(lettersOf).filter(({ box }) =>
    box.left < right - OVERLAP && box.right > left + OVERLAP && box.bottom < top && box.top > bottom
    && Math.min(box.right, right) - Math.max(box.left, left) > (box.right - box.left) / 2)
  return covered.length > 0 && covered.every(({ text }) => !text.trim())
}

/** Letters with their boxes. Chromium shows each in its own string; others count as equally wide. */
function lettersOf(item: PaintedItem): { text: string, box: Box }[] {
  const text = item.text!
  let left = text.left
  return text.strings.flatMap(shown => [...shown.text].flatMap((letter, _, { length }) => {
    const right = left + shown.width * text.size / length
    const box = boxOf({ ...item, text: { ...text, left, right } })
    left = right
    return box ? [{ text: letter, box }] : []
  }))
}

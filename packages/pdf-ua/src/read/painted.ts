import type { PDFDict, PDFDocument, PDFPage } from '../library.cjs'
import type { Font } from './font.ts'
import type { PaintedItem } from './painted-item.ts'
import { readCanvas } from './canvas.ts'
import { readFont } from './font.ts'
import { SAME } from './geometry.ts'
import { itemsOf, streamText } from './objects.ts'

/** A page's content; several streams count as one, with a line end between them (ISO 32000-1, 7.8.2). */
export function pageContent(page: PDFPage): string {
  return itemsOf(page.node, 'Contents').map(streamText).join('\n')
}

/** Reads everything that the pages paint, in the order of painting. */
export function readPainted(document: PDFDocument): PaintedItem[] {
  const fonts = new Map<PDFDict, Font>()
  const fontOf = (dict: PDFDict): Font => {
    const font = fonts.get(dict) ?? readFont(dict)
    fonts.set(dict, font)
    return font
  }
  const painted = { times: 0 }
  return document.getPages().flatMap((page, index) => readCanvas(
    { ref: page.ref, resources: page.node.Resources(), content: pageContent(page) },
    { page: index + 1, fontOf, marks: [], depth: 0, matrix: SAME, painted },
  ))
}

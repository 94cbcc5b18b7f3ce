import type { Font, ShownString } from './font.ts'
import type { PDFDict, PDFDocument, PDFPage, PDFRef } from './library.cjs'
import { readCanvas } from './canvas.ts'
import { readFont } from './font.ts'
import { itemsOf, streamText } from './objects.ts'

/** An open marked-content sequence (ISO 32000-1, 14.6). */
export interface Mark {
  tag: string
  /** The page or form XObject that `mcid` counts in. */
  canvas: PDFRef
  /** Its number, when the structure tree can point at it. */
  mcid?: number
  /** The text that stands for what is painted inside. */
  actualText?: string
}

/**
 * Strings that are shown one right behind the other: Chromium shows each letter by itself, and a document has a million.
 * Its place counts in the space of its canvas before other transformations: enough to compare neighbours.
 */
export interface PaintedText {
  font?: Font
  size: number
  strings: ShownString[]
  /** The height of its line. */
  line: number
  left: number
  right: number
}

/** One thing that a page shows. */
export interface PaintedItem {
  /** A form XObject is an item of its own only when the structure tree does not reach into it. */
  kind: 'text' | 'path' | 'image' | 'shading' | 'form'
  /** The page's number, from 1. */
  page: number
  /** The page, or the form XObject, in whose stream it stands. */
  canvas: PDFRef
  /** Where it begins in the text of that stream: at its first operand, for a path at its first segment. */
  start: number
  /** Where its operator ends; of strings together, the last one's. */
  end: number
  /** The marked content it is in, outermost first, with the marks round a form XObject. */
  marks: Mark[]
  text?: PaintedText
}

/** Whether the item is content of the structure tree or an artifact; what is neither fails PDF/UA-1, 7.1. */
export function isMarked(item: PaintedItem): boolean {
  return item.marks.some(mark => mark.mcid !== undefined || mark.tag === 'Artifact')
}

/** The text of a page's content stream; several streams count as one with a line end between them (ISO 32000-1, 7.8.2). */
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
  return document.getPages().flatMap((page, index) =>
    readCanvas({ ref: page.ref, resources: page.node.Resources(), content: pageContent(page) }, { page: index + 1, fontOf, marks: [], depth: 0 }))
}

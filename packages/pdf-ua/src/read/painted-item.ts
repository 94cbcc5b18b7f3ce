import type { PDFDict, PDFRef } from '../library.cjs'
import type { Font, ShownString } from './font.ts'
import type { Matrix } from './geometry.ts'

/** An open marked-content sequence (ISO 32000-1, 14.6). */
export interface Mark {
  tag: string
  /** Offset of its operation in the canvas' text. */
  start: number
  /** Offset behind it. */
  end: number
  /** The page or form XObject that `mcid` counts in. */
  canvas: PDFRef
  /** Its number, when the structure tree can refer to it. */
  mcid?: number
  /** Replaces the text that is painted inside. */
  actualText?: string
}

/**
 * Strings shown right behind each other: Chromium shows each letter apart, a million in a document.
 * Places count in the canvas' own space: enough to compare neighbours.
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
  /** `form` only when the structure tree does not reach into the XObject. */
  kind: 'text' | 'path' | 'image' | 'shading' | 'form'
  /** The page's number, from 1. */
  page: number
  /** The page, or the form XObject, in whose stream it stands. */
  canvas: PDFRef
  /** Offset in that stream's text of the first operand, or of a path's first segment. */
  start: number
  /** Offset behind its operator, for strings together that of the last one. */
  end: number
  /** The marked content around it, outermost first, with the marks around a form XObject. */
  marks: Mark[]
  /** From the canvas' own space to the page's. */
  matrix: Matrix
  /** The text of the canvas' stream. */
  content: string
  text?: PaintedText
}

/** True for numbered content and artifacts; other content fails PDF/UA-1 7.1-3. */
export function isMarked(item: PaintedItem): boolean {
  return item.marks.some(mark => mark.mcid !== undefined || mark.tag === 'Artifact')
}

/** Painted on: a page or a form XObject. */
export interface Canvas {
  ref: PDFRef
  resources: PDFDict | undefined
  /** The text of its content stream. */
  content: string
}

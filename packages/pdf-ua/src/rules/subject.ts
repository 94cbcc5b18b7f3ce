import type { PDFDocument, PDFRef } from '../library.cjs'
import type { MarkedText } from '../read/marked-text.ts'
import type { PaintedItem } from '../read/painted-item.ts'
import type { StructureElement } from '../read/structure.ts'
import { elementText, readMarkedText } from '../read/marked-text.ts'
import { readPainted } from '../read/painted.ts'
import { allElements, readStructure } from '../read/structure.ts'

/** One rule that a PDF breaks, at one place. */
export interface Failure {
  /**
   * Norm, clause and veraPDF's number of the test: `PDF/UA-1 7.1-8`.
   * https://github.com/verapdf/verapdf-validation-profiles/wiki/PDFUA-Part-1-rules
   */
  clause: string
  /** In plain Dutch. */
  message: string
  /** From 1. */
  page?: number
  /** The structure element or other part, such as `H3 'Trendrapport'`. */
  element?: string
  /** The character, where the fault is that no font has it. */
  missing?: string
}

/** The file, read once for all rules. */
export interface CheckSubject {
  bytes: Uint8Array
  document: PDFDocument
  /** All structure elements in reading order. */
  elements: StructureElement[]
  painted: PaintedItem[]
  texts: MarkedText
  /** From a page's reference to its number, from 1. */
  pageNumbers: ReadonlyMap<PDFRef, number>
}

export type Rules = (subject: CheckSubject) => Iterable<Failure>

/** Characters of an element's text in a message. */
const TEXT_SHOWN = 40

export function readSubject(bytes: Uint8Array, document: PDFDocument): CheckSubject {
  const painted = readPainted(document)
  return {
    bytes,
    document,
    elements: [...allElements(readStructure(document))],
    painted,
    texts: readMarkedText(painted),
    pageNumbers: new Map(document.getPages().map((page, index) => [page.ref, index + 1])),
  }
}

/** A structure element's place, as a failure tells it. */
export function placeOf(
  element: StructureElement,
  { texts, pageNumbers }: CheckSubject,
): Pick<Failure, 'page' | 'element'> {
  const text = elementText(element, texts)
  const shown = text.length > TEXT_SHOWN ? `${text.slice(0, TEXT_SHOWN).trimEnd()}…` : text
  return {
    page: pageNumbers.get(pageOf(element) as PDFRef),
    element: shown ? `${element.type} '${shown}'` : element.type,
  }
}

function pageOf(element: StructureElement): PDFRef | undefined {
  return element.page ?? element.children
    .map(child => child.kind === 'element'
      ? pageOf(child.element)
      : child.kind === 'object' ? child.page : child.canvas)
    .find(page => page !== undefined)
}

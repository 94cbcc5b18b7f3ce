import type { PDFDocument, PDFRef } from '../library.cjs'
import type { MarkedText } from '../marked-text.ts'
import type { PaintedItem } from '../painted.ts'
import type { StructureElement } from '../structure.ts'
import { elementText, readMarkedText } from '../marked-text.ts'
import { readPainted } from '../painted.ts'
import { allElements, readStructure } from '../structure.ts'

/** One rule that a PDF breaks, at one place. */
export interface PdfFailure {
  /** Norm, clause and veraPDF's number of the test: `PDF/UA-1 7.1-8`. */
  clause: string
  /** What is wrong, in plain Dutch. */
  message: string
  /** The page's number, from 1, where there is one. */
  page?: number
  /** The structure element or other part, such as `H3 'Trendrapport'`. */
  element?: string
  /** The character that no font has, where that is what is wrong. */
  missing?: string
}

/** What the rules look at: the file, read once. */
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

/** A group of rules about one thing. */
export type Rules = (subject: CheckSubject) => Iterable<PdfFailure>

/** An element's name in a message has no more of its text than this. */
const TEXT_SHOWN = 40

/** Reads a PDF for the rules. */
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

/** Where a structure element is, as a failure tells it. */
export function placeOf(element: StructureElement, { texts, pageNumbers }: CheckSubject): Pick<PdfFailure, 'page' | 'element'> {
  const text = elementText(element, texts)
  const shown = text.length > TEXT_SHOWN ? `${text.slice(0, TEXT_SHOWN).trimEnd()}…` : text
  return { page: pageNumbers.get(pageOf(element) as PDFRef), element: shown ? `${element.type} '${shown}'` : element.type }
}

function pageOf(element: StructureElement): PDFRef | undefined {
  return element.page ?? element.children.map(child => child.kind === 'element' ? pageOf(child.element) : child.kind === 'object' ? child.page : child.canvas)
    .find(page => page !== undefined)
}

import type { PDFDocument } from '../library.cjs'
import type { MarkedText } from '../marked-text.ts'
import type { PdfMetadata } from '../metadata.ts'
import type { OutlineEntry } from '../outline.ts'
import type { PaintedItem } from '../painted.ts'
import type { StructureElement } from '../structure.ts'
import { readMarkedText } from '../marked-text.ts'
import { readPainted } from '../painted.ts'
import { readStructure } from '../structure.ts'

/** What is known of a document's pages that Chromium does not know. */
export interface PageNames {
  /** The outline to put in the place of Chromium's own. */
  outline?: readonly OutlineEntry[]
  /** The aliases of the slides that are its pages, in their order. */
  slides?: readonly string[]
}

/** What a finishing step works on. */
export interface FinishingContext extends PageNames {
  /** Changed in place. */
  document: PDFDocument
  metadata: PdfMetadata
  /** The structure tree, read once: a step that changes the document's changes this too. */
  structure: () => StructureElement[]
  /** What the pages painted before the first step, read once; of the steps only `artifacts` writes content, and after it none reads. */
  painted: () => PaintedItem[]
  /** The text of that, by the numbers of the marked content. */
  texts: () => MarkedText
}

/** Gives the steps what they work on. */
export function finishingContext(document: PDFDocument, metadata: PdfMetadata, pages: PageNames = {}): FinishingContext {
  let painted: PaintedItem[] | undefined
  let texts: MarkedText | undefined
  let structure: StructureElement[] | undefined
  const readOnce = (): PaintedItem[] => painted ??= readPainted(document)
  return {
    document,
    metadata,
    ...pages,
    structure: () => structure ??= readStructure(document),
    painted: readOnce,
    texts: () => texts ??= readMarkedText(readOnce()),
  }
}

/** One thing that Chromium's PDF lacks, put right. */
export interface FinishingStep {
  /** A few words that say what is done. */
  name: string
  /** The rules it satisfies: norm, clause and, after the dash, veraPDF's number of the test. */
  rule: string
  apply: (context: FinishingContext) => void
}

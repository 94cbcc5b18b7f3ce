import type { PDFDocument } from '@cantoo/pdf-lib'
import type { PdfMetadata } from '../metadata.ts'

/** What a finishing step works on. */
export interface FinishingContext {
  /** Changed in place. */
  document: PDFDocument
  metadata: PdfMetadata
}

/** One thing that Chromium's PDF lacks, put right. */
export interface FinishingStep {
  /** A few words that say what is done. */
  name: string
  /** The rules it satisfies: norm, clause and, after the dash, veraPDF's number of the test. */
  rule: string
  apply: (context: FinishingContext) => void
}

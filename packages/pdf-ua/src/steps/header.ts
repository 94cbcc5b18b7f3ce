import type { FinishingStep } from './step.ts'
import { PDFHeader, PDFName } from '../library.cjs'

/**
 * Writes PDF 1.7 in the header; Chromium writes 1.4, in whose terms half of the tags do not exist.
 *
 * PDF/UA-1 6.1-1 and PDF/A-2 6.1.2-1: a header `%PDF-1.n`; PDF/A-2 6.1.2-2: a comment of bytes over 127 after it, which the library writes.
 * The Dutch list of open standards asks for 1.7 and advises against 1.4 to 1.6.
 */
export const header: FinishingStep = {
  name: 'versie 1.7 in de kop',
  rule: 'PDF/UA-1 6.1-1, PDF/A-2 6.1.2-1 en 6.1.2-2',
  apply({ document }) {
    document.context.header = PDFHeader.forVersion(1, 7)
    // A version in the catalog would win over the header's.
    document.catalog.delete(PDFName.of('Version'))
  },
}

import type { FinishingStep } from './step.ts'
import { PDFHeader, PDFName } from '../library.cjs'

/**
 * Writes PDF 1.7 in the header; Chromium writes 1.4, which lacks half of the tags.
 *
 * PDF/UA-1 6.1-1 and PDF/A-2 6.1.2-1: a header `%PDF-1.n`;
 * PDF/A-2 6.1.2-2: then a comment of bytes over 127, which the library writes.
 * The Dutch list of open standards asks for 1.7 (https://www.forumstandaardisatie.nl/open-standaarden/pdf)
 */
export const header: FinishingStep = {
  name: 'versie 1.7 in de kop',
  rule: 'PDF/UA-1 6.1-1, PDF/A-2 6.1.2-1 en 6.1.2-2',
  apply({ document }) {
    document.context.header = PDFHeader.forVersion(1, 7)
    // A version in the catalog overrides the header's.
    document.catalog.delete(PDFName.of('Version'))
  },
}

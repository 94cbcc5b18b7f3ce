import type { PDFDocument } from './library.cjs'
import type { PdfFailure, Rules } from './rules/subject.ts'
import { openPdf } from './open.ts'
import { checkActions } from './rules/actions.ts'
import { checkAnnotations } from './rules/annotations.ts'
import { checkCatalog } from './rules/catalog.ts'
import { checkColour } from './rules/colour.ts'
import { checkContent } from './rules/content.ts'
import { checkEnds } from './rules/ends.ts'
import { checkFigures } from './rules/figures.ts'
import { checkFonts } from './rules/fonts.ts'
import { checkHeadings } from './rules/headings.ts'
import { checkLists } from './rules/lists.ts'
import { checkMetadata } from './rules/metadata.ts'
import { readSubject } from './rules/subject.ts'
import { checkTableGrids } from './rules/table-grid.ts'
import { checkTables } from './rules/tables.ts'
import { checkTypes } from './rules/types.ts'

export type { PdfFailure } from './rules/subject.ts'

/** All groups of rules, in the order in which failures are told: the file first, then what is on the pages. */
const RULES: readonly Rules[] = [
  checkEnds,
  checkCatalog,
  checkMetadata,
  checkColour,
  checkTypes,
  checkHeadings,
  checkLists,
  checkTables,
  checkTableGrids,
  checkFigures,
  checkAnnotations,
  checkActions,
  checkFonts,
  checkContent,
]

/**
 * Checks a PDF, ours or any other, against the rules of PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) that a machine can
 * judge and that files such as ours could break. Clauses are followed by veraPDF's number of the test.
 *
 * | about | rules |
 * |---|---|
 * | header, identifier, end | UA 6.1-1; A 6.1.2-1, 6.1.2-2, 6.1.3-1, 6.1.3-2 (encrypted: refused), 6.1.3-3 |
 * | tagged, language, title bar | UA 6.2-1, 7.1-4, 7.1-10, 7.1-11, 7.2-29, 7.2-34 (and so 7.2-2, 7.2-21 to 7.2-24, 7.2-33); A 6.7.2.2-1, 6.7.3.3-1, 6.7.4-1 |
 * | metadata | UA 5-1, 7.1-8, 7.1-9; A 6.6.2.1-1, 6.6.2.1-4, 6.6.2.3.1-1, 6.6.4-1 to 6.6.4-3 |
 * | colour and transparency | A 6.2.3-1, 6.2.4.3-2, 6.2.8-3, 6.2.10-1, 6.2.10-2 |
 * | types and roles, notes | UA 7.1-5, 7.1-6, 7.1-7, 7.1-12, 7.9-1, 7.9-2; A 6.7.3.4-1 to 6.7.3.4-3 |
 * | headings | UA 7.4.2-1, 7.4.4-1 to 7.4.4-3 |
 * | lists | UA 7.2-17 to 7.2-20, 7.2-40 |
 * | tables | UA 7.2-3 to 7.2-16, 7.2-36 to 7.2-39, 7.2-41 to 7.2-43, 7.5-1 |
 * | pictures, formulas | UA 7.3-1, 7.7-1 |
 * | links and other annotations, forms | UA 7.18.1-1 to 7.18.1-3, 7.18.3-1, 7.18.4-1, 7.18.4-2, 7.18.5-1, 7.18.5-2; A 6.3.1-1, 6.3.2-1, 6.3.2-2; ISO 32000-1 14.8.4.4.2 |
 * | actions, destinations, XFA | UA 7.15-1; A 6.4.2-1, 6.5.1-1, 6.5.2-1, 6.5.2-2; ISO 32000-1 12.3.2 |
 * | fonts and characters | UA 7.21.3.2-1, 7.21.4.1-1, 7.21.7-1, 7.21.7-2, 7.21.8-1; A 6.2.11 (the same), 6.2.11.7.3-1 |
 * | content | UA 7.1-1, 7.1-2, 7.1-3, 7.20-2 |
 *
 * A document that has no language is told (7.2-34) even where all its parts have one: the norm is content then, a reader is not.
 * Left to veraPDF is what Chromium never writes (UA 7.10, 7.11, 7.18.6 to 7.18.8, 7.20-1, 7.21.3.1, 7.21.3.3, 7.21.4.2; properties
 * of others in XMP) and what only the bytes of a font tell (UA 7.21.5, 7.21.6).
 * Where both norms have the same rule it is told once, by PDF/UA's clause. What only the syntax of a file could break
 * (A 6.1.4 to 6.1.13), the library that writes ours takes care of; veraPDF, where it is installed, judges that too.
 *
 * @param name what messages call the file
 * @throws {Problem} when the bytes are empty, no PDF, cut off, encrypted or beyond reading
 */
export async function checkPdf(bytes: Uint8Array, name = 'het PDF-bestand'): Promise<PdfFailure[]> {
  return checkDocument(bytes, await openPdf(bytes, name))
}

/** Checks a document that was just written to `bytes`, as {@link checkPdf} does: a machine reads back what it wrote the same way. */
export function checkDocument(bytes: Uint8Array, document: PDFDocument): PdfFailure[] {
  const subject = readSubject(bytes, document)
  return RULES.flatMap(rules => [...rules(subject)])
}

import type { Failure, Rules } from './rules/subject.ts'
import { openPdf } from './read/open.ts'
import { checkActions } from './rules/actions.ts'
import { checkAnnotations } from './rules/annotations.ts'
import { checkCatalog } from './rules/catalog.ts'
import { checkColour } from './rules/colour.ts'
import { checkContent } from './rules/content.ts'
import { checkEnds } from './rules/ends.ts'
import { checkFigures } from './rules/figures.ts'
import { checkFonts } from './rules/fonts.ts'
import { checkGrouping } from './rules/grouping.ts'
import { checkHeadings } from './rules/headings.ts'
import { checkLists } from './rules/lists.ts'
import { checkMetadata } from './rules/metadata.ts'
import { checkRunningText } from './rules/running.ts'
import { readSubject } from './rules/subject.ts'
import { checkTableGrids } from './rules/table-grid.ts'
import { checkTables } from './rules/tables.ts'
import { checkTypes } from './rules/types.ts'

/** In reporting order: the file first, then its pages. */
const RULES: readonly Rules[] = [
  checkEnds,
  checkCatalog,
  checkMetadata,
  checkColour,
  checkTypes,
  checkGrouping,
  checkRunningText,
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
 * Checks any PDF against the rules of PDF/UA-1 and PDF/A-2a that the README lists.
 *
 * ISO 14289-1 in the tests of veraPDF: https://github.com/verapdf/verapdf-validation-profiles/wiki/PDFUA-Part-1-rules
 * ISO 19005-2 likewise: https://docs.verapdf.org/validation/pdfa-parts-2-and-3/
 * @throws {UnreadablePdf} when the bytes are no readable PDF
 */
export async function check(bytes: Uint8Array): Promise<Failure[]> {
  const subject = readSubject(bytes, await openPdf(bytes))
  return RULES.flatMap(rules => [...rules(subject)])
}

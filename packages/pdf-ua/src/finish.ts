import type { PDFDocument } from './library.cjs'
import type { PdfMetadata } from './metadata.ts'
import type { FinishingStep, PageNames } from './steps/step.ts'
import { openPdf } from './open.ts'
import { annotationFlags } from './steps/annotation-flags.ts'
import { artifacts } from './steps/artifacts.ts'
import { catalog } from './steps/catalog.ts'
import { describe } from './steps/describe.ts'
import { elementIds } from './steps/element-ids.ts'
import { figure } from './steps/figure.ts'
import { header } from './steps/header.ts'
import { linkContents } from './steps/link-contents.ts'
import { listBody } from './steps/list-body.ts'
import { outline } from './steps/outline.ts'
import { outputIntent } from './steps/output-intent.ts'
import { parentTree } from './steps/parent-tree.ts'
import { roleMap } from './steps/role-map.ts'
import { slideLinks } from './steps/slide-links.ts'
import { finishingContext } from './steps/step.ts'
import { sweep } from './steps/sweep.ts'
import { writePdf } from './write.ts'

/**
 * What makes Chromium's tagged PDF conform to PDF/UA-1 and PDF/A-2a, in the order in which it is done.
 * The order matters where the table says so: roles come after types were changed, the parent tree after elements
 * were moved, the sweep after everything.
 */
export const STEPS: readonly FinishingStep[] = [
  header,
  catalog,
  describe,
  outputIntent,
  figure,
  listBody,
  roleMap,
  linkContents,
  slideLinks,
  outline,
  annotationFlags,
  artifacts,
  elementIds,
  parentTree,
  sweep,
]

/** Finishes a document in its place, as {@link finishPdf} does. */
export function finishDocument(document: PDFDocument, metadata: PdfMetadata, pages?: PageNames): void {
  const context = finishingContext(document, metadata, pages)
  for (const step of STEPS)
    step.apply(context)
}

/**
 * Finishes a PDF that Chromium printed with `tagged` and `outline`, so that it may be published and archived.
 * The same bytes and metadata give the same result on any day: nothing asks a clock or chance.
 *
 * The library is `@cantoo/pdf-lib`: pdf-lib's object model, which reads and writes any dictionary, in a fork that is kept up.
 * pdf-lib itself has had no release since 2021 (1.17.1); the fork reads more damaged and newer files, has its own types,
 * and shares the API, so going back or on to another fork would change only imports.
 *
 * @param name what messages call the file
 * @param pages what Chromium does not know of them; its own outline, made from the headings, stays unless another is given
 * @throws {Problem} when the bytes are empty, no PDF, cut off, encrypted or beyond reading
 */
export async function finishPdf(
  bytes: Uint8Array,
  metadata: PdfMetadata,
  name = metadata.title,
  pages?: PageNames,
): Promise<Uint8Array> {
  const document = await openPdf(bytes, name)
  finishDocument(document, metadata, pages)
  return writePdf(document)
}

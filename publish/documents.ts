import type { Browser } from 'playwright-chromium'
import type { render as renderSlides } from '../document/slides-entry.ts'
import type { Memo } from '../schema/read.ts'
import type { PdfMetadata } from './pdf/metadata.ts'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { requireNothingClipped } from './clipping.ts'
import { finishPdf } from './pdf/finish.ts'
import { printPage } from './print.ts'
import { requireConforming } from './require-conforming.ts'
import { serveFolder } from './serve.ts'
import { buildStaticRenderer } from './static-render.ts'

/** What the PDFs tell of themselves, for a griffie that searches them: all of it from the memo. */
export function metadataOf(memo: Memo): PdfMetadata {
  const { title, from, date, ours } = memo.header
  return { title, author: from, subject: ours.description, keywords: ours.keywords, language: memo.language, date }
}

/**
 * The presentation as a PDF, one page a slide. `folder` is for what is made on the way.
 * Throws a Problem when a slide's text does not fit or the file does not conform.
 */
export async function presentationPdf(browser: Browser, memo: Memo, folder: string): Promise<Uint8Array> {
  const { render, style } = await buildStaticRenderer<typeof renderSlides>('slides', folder)
  await writeFile(join(folder, 'index.html'), await render(memo, { style }))
  const site = await serveFolder(folder)
  try {
    const printed = await printPage(browser, site.url, { width: 1280, height: 720 }, requireNothingClipped)
    const finished = await finishPdf(printed, metadataOf(memo), 'presentatie.pdf')
    await requireConforming(finished, 'presentatie.pdf')
    return finished
  }
  finally {
    await site.close()
  }
}

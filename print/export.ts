import type { MemoOptions } from '../memo/options.ts'
import { PRESENTATION_PDF } from '../deck/site-paths.ts'
import { replaceFile, withWorkFolder } from '../lib/output.ts'
import { loadMemoForAudience } from '../memo/load.ts'
import { refreshPages } from '../memo/refresh-pages.ts'
import { presentationPdf, slidesRenderer } from './documents.ts'
import { inWorkshop, withBrowser } from './print-server.ts'
import { join } from 'node:path'

/** Makes only the presentation PDF and puts it in place of the last one. Throws a Problem when anything fails. */
export async function exportPresentation(target: string, options: MemoOptions): Promise<void> {
  await withWorkFolder('export', folder => withBrowser(async (launching) => {
    await refreshPages(options)
    const renderer = await slidesRenderer(folder)
    await inWorkshop({ folder, memo: await loadMemoForAudience(options), memoFolder: options.folder }, launching, workshop => presentationPdf(workshop, renderer))
    await replaceFile(join(folder, PRESENTATION_PDF), target)
  }))
}

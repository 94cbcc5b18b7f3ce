import { PRESENTATION_PDF } from '../deck/site-paths.ts'
import { replaceFile, withWorkFolder } from '../lib/output.ts'
import { loadMemoForAudience } from '../memo/load.ts'
import { refreshPages } from '../memo/refresh-pages.ts'
import { presentationPdf, slidesRenderer, writeSlides } from './documents.ts'
import { withPrintServer } from './print-server.ts'
import { join } from 'node:path'

/**
 * Makes only the presentation PDF, in place of the last one.
 * @throws {Problem} when anything fails; the last one stays
 */
export async function exportPresentation(target: string): Promise<void> {
  await withWorkFolder('export', folder => withPrintServer(folder, async (server) => {
    await refreshPages()
    const renderer = await slidesRenderer(folder)
    const memo = await loadMemoForAudience()
    await writeSlides(server, memo, renderer)
    await presentationPdf(server, memo)
    await replaceFile(join(folder, PRESENTATION_PDF), target)
  }))
}

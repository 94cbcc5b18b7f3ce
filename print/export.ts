import type { MemoOptions } from '../memo/options.ts'
import { join } from 'node:path'
import { PRESENTATION_PDF } from '../deck/site-paths.ts'
import { buildStaticRenderer } from '../document/static-render.ts'
import { replaceAll } from '../lib/folders/replace.ts'
import { withWorkFolder } from '../lib/folders/work-folder.ts'
import { loadMemoForAudience } from '../memo/load.ts'
import { refreshPages } from '../memo/refresh-pages.ts'
import { presentationPdf, writeSlides } from './documents.ts'
import { withPrintServer } from './print-server.ts'

/** @throws {Problem} when anything fails; the last presentation stays */
export async function exportPresentation(target: string, options: MemoOptions): Promise<void> {
  await withWorkFolder('export', folder => withPrintServer(folder, async (server) => {
    await refreshPages(options)
    const renderer = await buildStaticRenderer('slides', join(folder, 'slides'))
    const job = { ...server, memo: await loadMemoForAudience(options), memoFolder: options.folder }
    await writeSlides(job, renderer)
    await presentationPdf(job)
    await replaceAll([{ from: join(folder, PRESENTATION_PDF), to: target }])
  }))
}

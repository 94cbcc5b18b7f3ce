import type { Deck } from '../decks/workspace.ts'
import { join } from 'node:path'
import { buildStaticRenderer } from '../../../document/static-render.ts'
import { withWorkFolder } from '../../../lib/folders/work-folder.ts'
import { writeSlides } from '../../../print/documents.ts'
import { withPrintServer } from '../../../print/print-server.ts'
import { printPage } from '../../../print/print.ts'
import { TIME_LIMIT, WINDOW } from '../parameters.ts'

/** Chromium's share in our slides' PDF, in ms, from opening the page to printed. */
export function measureOwnPrint({ memo, memoFolder }: Deck): Promise<number> {
  return withWorkFolder('bench-print', folder => withPrintServer(folder, async (server) => {
    const renderer = await buildStaticRenderer('slides', join(folder, 'slides'))
    await writeSlides({ ...server, memo, memoFolder }, renderer)
    const browser = await server.browser
    const started = performance.now()
    await printPage(browser, `${server.url}slides/`, { viewport: WINDOW, limit: TIME_LIMIT })
    return performance.now() - started
  }))
}

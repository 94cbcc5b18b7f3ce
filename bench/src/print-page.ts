import type { Page } from '../../print/browser.ts'
import { serveFolder } from '../../lib/serve.ts'
import { launchBrowser } from '../../print/browser.ts'
import { printPage } from '../../print/print.ts'
import { WINDOW } from './parameters.ts'
import { writeFile } from 'node:fs/promises'

// A process of its own: prints the page of a folder to a PDF, for peers that have no command for that.
// Arguments: the folder, what comes behind its address (such as ?print-pdf), and the file to write.
const [folder, query, file] = process.argv.slice(2) as [string, string, string]

const site = await serveFolder(folder)
const browser = await launchBrowser()
await writeFile(file, await printPage(browser, `${site.url}${query}`, WINDOW, untilLaidOut))
await browser.close()
await site.close()

/** Reveal.js lays its slides out as pages only after it has loaded, and says so with a class of theirs. */
async function untilLaidOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    while ('Reveal' in window && !document.querySelector('.pdf-page'))
      await new Promise(requestAnimationFrame)
  })
}

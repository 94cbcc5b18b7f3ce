import type { Page } from '../../../print/browser.ts'
import { writeFile } from 'node:fs/promises'
import { serveFolder } from '../../../lib/serve.ts'
import { launchBrowser } from '../../../print/browser.ts'
import { printPage } from '../../../print/print.ts'
import { WINDOW } from '../parameters.ts'

// Prints a folder's page, for peers without a print command.
// Arguments: the folder, the query of its address (such as ?print-pdf), and the file to write.
const [folder, query, file] = process.argv.slice(2) as [string, string, string]

const site = await serveFolder(folder)
const browser = await launchBrowser()
await writeFile(file, await printPage(browser, `${site.url}${query}`, { viewport: WINDOW, inspect: untilLaidOut }))
await browser.close()
await site.close()

/** Reveal.js lays its pages out after loading: https://revealjs.com/pdf-export/ */
async function untilLaidOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    if (!('Reveal' in window))
      return
    while (!document.querySelector('.pdf-page'))
      await new Promise(requestAnimationFrame)
  })
}

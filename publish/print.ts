import type { Browser, Page } from './browser.ts'

/**
 * Prints a page of our own to a tagged PDF with an outline, on the paper size that its style sheet asks for.
 * `viewport` is in px. `inspect` sees the page just before it is printed, and may throw to refuse it.
 */
export async function printPage(
  browser: Browser,
  url: string,
  viewport: { width: number, height: number },
  inspect: (page: Page) => Promise<void> = async () => {},
): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport })
  try {
    // Before it opens, so that it is laid out once.
    await page.emulateMedia({ media: 'print' })
    await page.goto(url)
    // Fonts are fetched when a character first asks for them; a print that does not wait has other letters.
    await page.evaluate(async () => {
      document.body.getBoundingClientRect()
      await document.fonts.ready
    })
    await inspect(page)
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
  }
  finally {
    await page.close()
  }
}

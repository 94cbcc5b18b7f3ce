import type { Browser, Page } from './browser.ts'

/**
 * Prints a page of our own to a tagged PDF with an outline, on the paper size that its style sheet asks for.
 * `viewport` is in px. `inspect` sees the page just before it is printed, and may throw to refuse it.
 * `findPages` tells from a first print on which page each part stands; a second one has these numbers where the page asks
 * for them by `data-page-of`: paper follows no link, and Chromium counts pages only while it prints.
 */
export async function printPage(
  browser: Browser,
  url: string,
  viewport: { width: number, height: number },
  inspect: (page: Page) => Promise<void> = async () => {},
  findPages?: (printed: Uint8Array) => Promise<Record<string, number>>,
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
    const print = (): Promise<Uint8Array> => page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
    const printed = await print()
    if (!findPages)
      return printed
    await page.evaluate(fillInPages, await findPages(printed))
    return await print()
  }
  finally {
    await page.close()
  }
}

/** Runs in the page. */
async function fillInPages(pages: Record<string, number>): Promise<void> {
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    place.textContent = String(pages[place.dataset.pageOf!] ?? '')
  document.body.getBoundingClientRect()
  await document.fonts.ready
}

import type { Browser, Page, Size } from './browser.ts'
import { prepare } from '@raadsdeck/pdf-ua/prepare'

export interface PrintOptions {
  /** The window in which the page is laid out before it is printed. */
  viewport: Size
  /** Sees the page just before it is printed, and may throw. */
  inspect?: (page: Page) => Promise<void>
  /** Reads each part's page from a first print, for `data-page-of`: Chromium counts only while printing. */
  findPages?: (printed: Uint8Array) => Promise<Record<string, number>>
  /** The limit for a print, in ms. */
  limit?: number
}

/** @throws {Problem} when the browser crashes or hangs */
export async function printPage(browser: Browser, url: string, options: PrintOptions): Promise<Uint8Array> {
  const { viewport, inspect, findPages, limit } = options
  const page = await browser.newPage({ viewport })
  try {
    // Before the page opens, for a single layout.
    await page.emulateMedia({ media: 'print' })
    await page.goto(url)
    await page.evaluate(untilFontsLoaded)
    await page.evaluate(prepare)
    await inspect?.(page)
    const printed = await page.pdf(limit)
    if (!findPages)
      return printed
    await page.evaluate(fillInPages, await findPages(printed))
    await page.evaluate(untilFontsLoaded)
    return await page.pdf(limit)
  }
  finally {
    // Not awaited: a browser that hangs would hide the error.
    page.close().catch(() => {})
  }
}

/** Runs in the page. Layout requests the fonts that the text needs. */
async function untilFontsLoaded(): Promise<void> {
  document.body.getBoundingClientRect()
  await document.fonts.ready
}

/** Runs in the page. */
function fillInPages(pages: Record<string, number>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    place.textContent = String(pages[place.dataset.pageOf!] ?? '')
}

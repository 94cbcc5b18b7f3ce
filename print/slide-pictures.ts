import type { Page } from './browser.ts'
import type { PageOptions } from './browser/page.ts'

export interface SlidePicture {
  /** The slide's address. */
  alias: string
  /** PNG. */
  png: Buffer
}

/** Takes all on one page. `scale`: px of a picture for one px of the canvas. */
export async function slidePictures(
  browser: { newPage: (options: PageOptions) => Promise<Omit<Page, 'pdf'>> },
  url: string,
  scale: number,
  aliases: readonly string[],
): Promise<SlidePicture[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: scale })
  try {
    await page.goto(`${url}#${aliases[0]}`)
    const pictures: SlidePicture[] = []
    for (const alias of aliases) {
      await page.evaluate(showSlide, alias)
      pictures.push({ alias, png: await page.screenshot() })
    }
    return pictures
  }
  finally {
    page.close().catch(() => {})
  }
}

/** Runs in the page. Its style shows the target alone: pictures are quicker. */
async function showSlide(alias: string): Promise<void> {
  location.hash = alias
  document.body.getBoundingClientRect()
  await document.fonts.ready
}

import type { Browser } from 'playwright-chromium'

/** A picture of one slide. */
export interface SlidePicture {
  /** The slide's address. */
  alias: string
  /** PNG. */
  png: Buffer
}

/**
 * Takes pictures of the slides of a page with static slides: all of them, or those whose alias `wanted` takes.
 * `scale` is how many px of the picture one px of the canvas takes: 1 gives 1280 × 720, 0.5 half of that.
 */
export async function slidePictures(
  browser: Browser, url: string, scale: number, wanted: (alias: string) => boolean = () => true,
): Promise<SlidePicture[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: scale })
  try {
    await page.goto(url, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready)
    const pictures: SlidePicture[] = []
    for (const slide of await page.locator('.static-slide').all()) {
      const alias = (await slide.getAttribute('id'))!
      if (wanted(alias))
        pictures.push({ alias, png: await slide.screenshot() })
    }
    return pictures
  }
  finally {
    await page.close()
  }
}

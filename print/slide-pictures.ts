import type { Browser, Page } from './browser.ts'

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
  browser: Pick<Browser, 'newPage'>,
  url: string,
  scale: number,
  wanted: (alias: string) => boolean = () => true,
): Promise<SlidePicture[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: scale })
  try {
    await page.goto(url)
    await page.evaluate(() => document.fonts.ready)
    const aliases = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.static-slide')].map((slide) => {
      slide.style.display = 'none'
      return slide.id
    }))
    const pictures: SlidePicture[] = []
    // One at a time: each picture of a page with a thousand slides would take as long as a thousand.
    for (const alias of aliases.filter(wanted)) {
      await show(page, alias, true)
      pictures.push({ alias, png: await page.screenshot() })
      await show(page, alias, false)
    }
    return pictures
  }
  finally {
    await page.close()
  }
}

function show(page: Page, alias: string, shown: boolean): Promise<void> {
  return page.evaluate(([alias, display]) => {
    document.getElementById(alias)!.style.display = display
  }, [alias, shown ? '' : 'none'] as const)
}

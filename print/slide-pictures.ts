import type { Browser, Page } from './browser.ts'

/** Ours or Playwright's. */
interface PictureBrowser {
  newPage: (...options: Parameters<Browser['newPage']>) => Promise<Omit<Page, 'pdf'>>
}

export interface SlidePicture {
  /** The slide's address. */
  alias: string
  /** PNG. */
  png: Buffer
}

/** Takes pictures of a page's static slides; `scale` is px of the picture for one px of the canvas of 1280 × 720. */
export async function slidePictures(
  browser: PictureBrowser,
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
    // One visible at a time: a picture takes longer the more the page shows.
    for (const alias of aliases.filter(wanted)) {
      await show(page, alias, true)
      pictures.push({ alias, png: await page.screenshot() })
      await show(page, alias, false)
    }
    return pictures
  }
  finally {
    page.close().catch(() => {})
  }
}

function show(page: Pick<Page, 'evaluate'>, alias: string, shown: boolean): Promise<void> {
  return page.evaluate(([alias, display]) => {
    document.getElementById(alias)!.style.display = display
  }, [alias, shown ? '' : 'none'] as const)
}

import { expect, it } from 'vitest'
import { launchBrowser } from '../../print/browser.ts'
import { slidePictures } from '../../print/slide-pictures.ts'

/** Enough browsers to show both of two random outcomes, most times. */
const BROWSERS = 4

/** Two slides, the second with circles across Chromium's tile borders. */
const slides = ['', '<circle cx="1017" cy="340" r="200"/><circle cx="340" cy="340" r="200"/>'].map((shapes, index) =>
  `<div id="s${index}" class="static-slide"><svg width="1280" height="720"><rect width="1280" height="20"/>${shapes}</svg></div>`)
const style = '<style>body{margin:0}:root:has(:target) .static-slide:not(:target){display:none}</style>'
const url = `data:text/html,${encodeURIComponent(`<!doctype html>${style}${slides.join('')}`)}`

async function picturesByANewBrowser(): Promise<string> {
  const browser = await launchBrowser()
  try {
    return (await slidePictures(browser, url, 0.75, ['s0', 's1'])).map(({ png }) => png.toString('base64')).join()
  }
  finally {
    await browser.close()
  }
}

it('the same slides give the same bytes in every browser that is started', async () => {
  const pictures = new Set<string>()
  for (let browser = 0; browser < BROWSERS; browser++)
    pictures.add(await picturesByANewBrowser())
  expect(pictures.size).toBe(1)
}, 60_000)

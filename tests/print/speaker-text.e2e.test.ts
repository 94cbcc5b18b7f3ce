import type { Page } from '../../print/browser.ts'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildStaticRenderer } from '../../document/static-render.ts'
import { workFolder } from '../../lib/folders/work-folder.ts'
import { loadMemo } from '../../memo/load.ts'
import { withDeck } from '../../memo/plan.ts'
import { requireNothingWide } from '../../print/clipping.ts'
import { writeSlides } from '../../print/documents.ts'
import { withPrintServer } from '../../print/print-server.ts'

const memo = await loadMemo()
const hints = [`https://example.nl/${'langadres'.repeat(40)}`]
const planned = withDeck({ ...memo, header: { ...memo.header, ours: { ...memo.header.ours, hints } } })
const spoken = planned.deck.slides.filter(({ seconds }) => seconds)

/** Boxes of each slide's elements: x, y, width, height, in px of the canvas. */
function placesIn(page: Page, selectors: string[]): Promise<number[][]> {
  return page.evaluate(selectors => selectors.map((selector) => {
    const slide = document.querySelector(`${selector} .slide`)!
    const { x, y, width } = slide.getBoundingClientRect()
    return [...slide.querySelectorAll('*')].flatMap((element) => {
      const box = element.getBoundingClientRect()
      const isShown = box.width || box.height
      return isShown ? [box.x - x, box.y - y, box.width, box.height].map(place => place / width * 1280) : []
    })
  }), selectors)
}

it('draws each slide as it is, and is no wider than its paper', async () => {
  const folder = workFolder('speaker-text')
  const renderer = await buildStaticRenderer('slides', join(folder, 'slides'))
  try {
    await withPrintServer(folder, async (server) => {
      const page = await (await server.browser).newPage({ viewport: { width: 794, height: 1123 } })
      const open = async (path: string): Promise<void> => {
        await page.emulateMedia({ media: 'print' })
        await page.goto(server.url + path)
        await page.evaluate(() => document.fonts.ready.then(() => {}))
      }
      await writeSlides({ ...server, memo: planned, memoFolder: folder }, renderer)
      await open('slides/')
      const places = await placesIn(page, spoken.map(({ alias }) => `[id="${alias}"]`))
      await mkdir(join(folder, 'slides/speaker'))
      const html = await renderer.renderSpeakerText(planned, renderer.styleText('../assets/'))
      await writeFile(join(folder, 'slides/speaker/index.html'), html)
      await open('slides/speaker/')
      await requireNothingWide(page)
      // After the head.
      const small = await placesIn(page, spoken.map((_, index) => `.spoken:nth-child(${index + 2})`))
      small.forEach((drawn, index) => {
        const { alias } = spoken[index]!
        expect(drawn.length, alias).toBe(places[index]!.length)
        expect(Math.max(...drawn.map((place, at) => Math.abs(place - places[index]![at]!))), alias).toBeLessThan(2)
      })
    })
  }
  finally {
    await rm(folder, { recursive: true })
  }
})

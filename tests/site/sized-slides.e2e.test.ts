import type { Browser, Locator, Page } from 'playwright-chromium'
import type { StaticRenderer } from '../../document/static-render.ts'
import type { ServedFolder } from '../../lib/serve.ts'
import type { Memo } from '../../schema/read.ts'
import type { Sizes } from '../fixtures/sized-memo.ts'
import { rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchPlaywright } from '../../bench/src/playwright.ts'
import dordrecht from '../../data/index.ts'
import { sourcesOf } from '../../deck/look-up.ts'
import { topicsOf } from '../../deck/theme-map.ts'
import { buildStaticRenderer } from '../../document/static-render.ts'
import { workFolder } from '../../lib/folders/work-folder.ts'
import { serveFolder } from '../../lib/serve.ts'
import { withDeck } from '../../memo/plan.ts'
import { findClippings } from '../../print/clipping.ts'
import { overlapsOf, textsOf } from '../browser/slide-texts.ts'
import { sizedMemo } from '../fixtures/sized-memo.ts'
import { readRight } from '../fixtures/small-memo.ts'

/** The least sizes of letters, px: of what the back row reads, and of what is there to look up. */
const LARGE = 24
const LEAST = 18

const folder = workFolder('sized-slides')
let renderer: StaticRenderer<'slides'>
let served: ServedFolder
let browser: Browser
let page: Page

beforeAll(async () => {
  renderer = await buildStaticRenderer('slides', folder)
  ;[served, browser] = await Promise.all([serveFolder(folder, { dev: true }), launchPlaywright()])
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Shows a memo and gives its slides of one layout, after a look at what holds for every slide. */
async function slidesOf(memo: Memo, layout: string): Promise<Locator[]> {
  await writeFile(join(folder, 'index.html'), await renderer.render(withDeck(memo), { style: renderer.styleText('assets/') }))
  await page.goto(served.url)
  await page.evaluate(() => document.fonts.ready)
  expect(await findClippings(page)).toEqual([])
  const slides = await page.locator(`.slide-${layout}`).all()
  for (const slide of slides) {
    expect(await overlapsOf(slide)).toEqual([])
    expect((await textsOf(slide)).filter(({ size, large }) => size < (large ? LARGE : LEAST))).toEqual([])
  }
  return slides
}

describe('source cards', () => {
  it.each<[Sizes, number[]]>([
    [{ sources: 1, title: 20 }, [1]],
    [{ sources: 1, title: 140 }, [1]],
    [{ sources: 2, title: 20 }, [2]],
    [{ sources: 2, title: 140 }, [2]],
    [{ sources: 5, title: 20 }, [3, 2]],
    [{ sources: 5, title: 140 }, [2, 2, 1]],
    [{ sources: 9, title: 20 }, [3, 3, 3]],
    [{ sources: 9, title: 140 }, [2, 2, 2, 2, 1]],
  ])('%j fill their slides, all of one slide alike', async (sizes, counts) => {
    const slides = await slidesOf(sizedMemo(sizes), 'topic')
    const boxes = await Promise.all(slides.map(slide => slide.locator('.source-card').evaluateAll(cards =>
      cards.map(card => [card.getBoundingClientRect().width, card.getBoundingClientRect().height].map(Math.round)))))
    expect(boxes.map(cards => cards.length)).toEqual(counts)
    for (const cards of boxes)
      expect(cards).toEqual(cards.map(() => cards[0]))
  })
})

describe('a dilemma', () => {
  it.each([
    [{ question: 30 }, 1],
    [{ question: 138 }, 5],
  ])('%j stands as large as any, in %i lines', async (sizes, lines) => {
    const [slide] = await slidesOf(sizedMemo(sizes), 'question')
    const question = (await textsOf(slide!)).find(({ text }) => text.endsWith('?'))
    expect(question).toMatchObject({ lines, size: 52 })
  })
})

describe('the map', () => {
  it.each([{ sources: 2 }, { sources: 9, title: 20 }, { sources: 9, title: 140 }])('%j begins a line beside a main theme and stops beside each of its topics', async (sizes) => {
    const [map] = await slidesOf(sizedMemo(sizes), 'theme-map')
    const { begins, stops, themes, topics } = await map!.evaluate((slide) => {
      const boxes = (selector: string): DOMRect[] =>
        [...slide.querySelectorAll(selector)].map(element => element.getBoundingClientRect())
      const middles = (selector: string): number[] => boxes(selector).map(({ y, height }) => y + height / 2)
      return {
        begins: middles('.theme-map-begin'),
        stops: middles('.theme-map-lines circle'),
        themes: boxes('.theme-map-theme').map(({ top, bottom }) => ({ top, bottom })),
        topics: boxes('.theme-map-topic').map(({ y, height }) => y + height / 2),
      }
    })
    // A main theme without topics has no line.
    expect(begins.length).toBeGreaterThan(0)
    expect(begins.filter(y => !themes.some(({ top, bottom }) => top < y && y < bottom))).toEqual([])
    expect(stops.length).toBeGreaterThanOrEqual(begins.length)
    expect(stops.filter(y => !topics.some(middle => Math.abs(middle - y) < 2))).toEqual([])
  })
})

describe('the memo of Dordrecht', () => {
  const memo = readRight(dordrecht)

  it('keeps words that stand out on one line', async () => {
    const emphasised = [...await slidesOf(memo, 'statement'), ...await slidesOf(memo, 'task')]
    const lines = await Promise.all(emphasised.map(slide => slide.locator('strong').evaluateAll(words => words.map(word => new Set([...word.getClientRects()].map(({ top }) => Math.round(top))).size))))
    expect(lines.filter(own => own.length)).toEqual([[1], [1], [1]])
  })

  it('names every source on the map in letters for the back row', async () => {
    const [map] = await slidesOf(memo, 'theme-map')
    const sizes = await map!.locator('a').evaluateAll(links => links.map(link => Number.parseFloat(getComputedStyle(link).fontSize)))
    expect(sizes).toHaveLength(topicsOf(memo).length + sourcesOf(memo).length)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LARGE)
  })

  it('gives the number of each dilemma one place, whatever its sources', async () => {
    const slides = await slidesOf(memo, 'question')
    const boxes = await Promise.all(slides.map(slide => slide.locator('.question-number').evaluate(number => [number.clientWidth, number.clientHeight])))
    expect(boxes).toEqual(boxes.map(() => boxes[0]))
  })

  it('lets the texts of two cards begin at one height', async () => {
    const pairs = await Promise.all((await slidesOf(memo, 'topic')).map(slide => slide.locator('.cards-2 .source-card-text').evaluateAll(texts => texts.map(text => Math.round(text.getBoundingClientRect().top)))))
    const tops = pairs.filter(pair => pair.length)
    expect(tops).toHaveLength(3)
    expect(tops).toEqual(tops.map(([top]) => [top, top]))
  })
})

describe('the tests themselves', () => {
  it('see what overlaps and what is too small', async () => {
    const [slide] = await slidesOf(sizedMemo({ sources: 2 }), 'topic')
    await slide!.locator('.source-card-text').first().evaluate((text: HTMLElement) => {
      text.style.marginTop = '-40px'
      text.style.fontSize = '20px'
    })
    expect(await overlapsOf(slide!)).not.toEqual([])
    expect((await textsOf(slide!)).filter(({ size, large }) => large && size < LARGE)).toHaveLength(1)
  })
})

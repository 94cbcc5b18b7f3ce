import type { Locator, Page } from 'playwright-chromium'
import type { StaticRenderer } from '../../document/static-render.ts'
import type { ServedFolder } from '../../lib/serve.ts'
import type { Memo } from '../../schema/read.ts'
import type { Sizes } from '../fixtures/sized-memo.ts'
import { rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import dordrecht from '../../data/index.ts'
import { sourcesOf } from '../../deck/look-up.ts'
import { topicsOf } from '../../deck/theme-map.ts'
import { buildStaticRenderer } from '../../document/static-render.ts'
import { workFolder } from '../../lib/folders/work-folder.ts'
import { serveFolder } from '../../lib/serve.ts'
import { loadMemoForAudience } from '../../memo/load.ts'
import { memoIn } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'
import { findClippings } from '../../print/clipping.ts'
import { browser, closeWindows } from '../browser/shared-browser.ts'
import { overlapsOf, textsOf } from '../browser/slide-texts.ts'
import { sizedMemo } from '../fixtures/sized-memo.ts'
import { readRight } from '../fixtures/small-memo.ts'

/** Least letter sizes, px: for the back row, and for looking things up. */
const LARGE = 24
const LEAST = 20

const folder = workFolder('sized-slides')
let renderer: StaticRenderer<'slides'>
let served: ServedFolder
let page: Page

beforeAll(async () => {
  renderer = await buildStaticRenderer('slides', folder)
  served = await serveFolder(folder, { dev: true })
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
})
afterAll(async () => {
  await closeWindows()
  await served?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Shows a memo, checks every slide, and gives those of one layout. */
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

describe('a topic', () => {
  it.each<[Sizes, number[]]>([
    [{ sources: 1, title: 20 }, [0]],
    [{ sources: 1, title: 140 }, [0]],
    [{ sources: 5, title: 20 }, [4]],
    [{ sources: 5, title: 140 }, [1, 3]],
    [{ sources: 9, title: 140 }, [1, 4, 3]],
  ])('%j begins with one source and has the others as rows', async (sizes, counts) => {
    const slides = await slidesOf(sizedMemo(sizes), 'topic')
    expect(await Promise.all(slides.map(slide => slide.locator('.source-rows li').count()))).toEqual(counts)
    expect(await slides[0]!.locator('.topic-begin').count()).toBe(1)
  })
})

describe('a question', () => {
  it.each([
    [{ question: 30 }, 1, 60],
    [{ question: 138 }, 4, 48],
  ])('%j stands in %i lines of %i px', async (sizes, lines, size) => {
    const [slide] = await slidesOf(sizedMemo(sizes), 'question')
    const question = await slide!.locator('.question-whole').evaluate(words => ({
      lines: new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size,
      size: Number.parseFloat(getComputedStyle(words).fontSize),
    }))
    expect(question).toEqual({ lines, size })
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

describe('the closing', () => {
  it('has its people together, below each other', async () => {
    const memo = await loadMemoForAudience(memoIn(resolve('tests/fixtures/every-kind')))
    const [closing] = await slidesOf(memo, 'closing')
    const [first, second] = await closing!.locator('.contact').all()
    const [above, below] = [await first!.boundingBox(), await second!.boundingBox()]
    expect(below!.y - above!.y - above!.height).toBeLessThan(above!.height)
    expect(below!.y).toBeGreaterThan(above!.y)
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

  it('fills more than half of a slide with the annotation of a source, however short', async () => {
    const bottoms = await Promise.all((await slidesOf(memo, 'source')).map(slide => slide.evaluate(element =>
      element.querySelector('.source-annotation p')!.getBoundingClientRect().bottom - element.getBoundingClientRect().top)))
    expect(bottoms).toHaveLength(sourcesOf(memo).length)
    expect(Math.min(...bottoms)).toBeGreaterThan(360)
  })

  it('breaks no part of an address that has room on a line', async () => {
    const parts = (await Promise.all((await slidesOf(memo, 'source')).map(slide =>
      slide.locator('.source-address a').evaluateAll(links => links.flatMap(link => [...link.childNodes].flatMap(node =>
        [...node.textContent!.matchAll(/[^-]+-?/g)].map(({ 0: text, index }) => {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + text.length)
          return { text, lines: range.getClientRects().length }
        }))))))).flat()
    expect(parts.map(({ text }) => text)).toContain('kamerstukken/')
    expect(parts.filter(({ lines }) => lines > 1)).toEqual([])
  })

  it('shows a question alone until the sheet to debate on takes its place', async () => {
    const [slide] = await slidesOf(memo, 'question')
    const shape = () => slide!.evaluate(element => ['.question', '.question-lead', '.debate-sheet'].map((selector) => {
      const found = element.querySelector(selector)!
      return [Math.round(found.getBoundingClientRect().height), Number.parseFloat(getComputedStyle(found).fontSize)]
    }))
    const [[band], [, small], [sheet]] = await shape() as [number[], number[], number[]]
    await slide!.evaluate(element =>
      element.querySelectorAll('[data-step="2"]').forEach(({ classList }) => classList.add('player-step-hidden')))
    const [[whole], [, large], [hidden]] = await shape() as [number[], number[], number[]]
    expect([small, large, hidden]).toEqual([34, 76, 0])
    expect(Math.abs(whole! - band! - sheet!)).toBeLessThanOrEqual(1)
  })
})

describe('the tests themselves', () => {
  it('see what overlaps and what is too small', async () => {
    const [slide] = await slidesOf(sizedMemo({ sources: 2 }), 'topic')
    await slide!.locator('.topic-text').first().evaluate((text: HTMLElement) => {
      text.style.marginTop = '-60px'
      text.style.fontSize = '20px'
    })
    expect(await overlapsOf(slide!)).not.toEqual([])
    expect((await textsOf(slide!)).filter(({ size, large }) => large && size < LARGE)).toHaveLength(1)
  })
})

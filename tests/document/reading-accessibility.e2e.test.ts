import type { Browser, Page } from 'playwright-chromium'
import type { ServedFolder } from '../../lib/serve.ts'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchPlaywright } from '../../bench/src/playwright.ts'
import { serveFolder } from '../../lib/serve.ts'
import { COLOURS, violations } from '../browser/accessibility.ts'

/** In a window of 1280 px. */
const CONDITIONS = [
  ...COLOURS,
  ['more contrast', { colorScheme: 'light', forcedColors: 'none', contrast: 'more' }],
] as const

describe('axe finds nothing', () => {
  let served: ServedFolder
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveFolder(inject('site')), launchPlaywright()])
    page = await browser.newPage()
  })
  afterEach(() => page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, contrast: null }))
  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  // Opened once: axe is slow to load.
  it('on the reading page, in any colours and at any width, and it scrolls one way only', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`${served.url}lezen/`)
    for (const [name, media] of CONDITIONS) {
      await page.emulateMedia(media)
      expect(await violations(page), name).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' })
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await violations(page), `${width} px`).toEqual([])
    }
  })

  it('forced colours reach the links too', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(`${served.url}lezen/`)
    const colours = await page.evaluate(() => {
      const plain = Object.assign(document.createElement('p'), { style: 'color: LinkText' })
      document.body.append(plain)
      return [...document.querySelectorAll('a'), plain].map(element => getComputedStyle(element).color)
    })
    expect(new Set(colours).size).toBe(1)
  })

  it.each([
    [320, 'screen'],
    [640, 'screen'],
    [1280, 'screen'],
    [794, 'print'],
  ] as const)('the map breaks no name within a word in the letter that is there at first, at %d px in %s', async (width, media) => {
    await page.route('**/*.woff2', route => route.abort())
    await page.emulateMedia({ media })
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${served.url}lezen/`)
    const broken = await page.evaluate(() => [...document.querySelectorAll('.theme-map-theme')].flatMap((name) => {
      const range = document.createRange()
      range.selectNodeContents(name)
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
      return lines > name.textContent.split(' ').length ? [name.textContent] : []
    }))
    expect(broken).toEqual([])
    await page.unroute('**/*.woff2')
  })

  it.each([
    ['the page for an address that is not there', 'weg/', false],
    ['a slide’s page without scripts', 'dilemmas/', true],
  ])('on %s, in any colours', async (_, path, withoutScripts) => {
    const quiet = await browser.newPage()
    if (withoutScripts)
      await quiet.route('**/*.js', route => route.abort())
    await quiet.goto(served.url + path)
    for (const [name, media] of COLOURS) {
      await quiet.emulateMedia(media)
      expect(await violations(quiet), name).toEqual([])
    }
    await quiet.close()
  })
})

import type { Browser, Page } from 'playwright-chromium'
import type { ServedFolder } from '../../lib/serve.ts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchPlaywright } from '../../bench/src/playwright.ts'
import { serveFolder } from '../../lib/serve.ts'
import { COLOURS, violations } from '../browser/accessibility.ts'

const CONDITIONS = [
  ['light colours', { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' }],
  ['dark colours', { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active', contrast: 'no-preference' }],
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
  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  it.each(CONDITIONS)('on the reading page in %s', async (_, media) => {
    await page.emulateMedia(media)
    await page.goto(`${served.url}lezen/`)
    expect(await violations(page)).toEqual([])
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

  it.each([320, 640, 1280])('on the reading page in a window of %d px, which scrolls one way only', async (width) => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' })
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${served.url}lezen/`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await violations(page)).toEqual([])
  })

  it.each(COLOURS)('on the page for an address that is not there, in %s', async (_, media) => {
    await page.emulateMedia(media)
    await page.goto(`${served.url}weg/`)
    expect(await violations(page)).toEqual([])
  })

  it.each(COLOURS)('on a slide’s page without scripts, in %s', async (_, media) => {
    const quiet = await browser.newPage(media)
    // The player is kept out, so that axe can run on what is there without it.
    await quiet.route('**/*.js', route => route.abort())
    await quiet.goto(`${served.url}dilemmas/`)
    expect(await violations(quiet)).toEqual([])
    await quiet.close()
  })
})

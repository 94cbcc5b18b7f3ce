import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchPlaywright } from '../../bench/src/playwright.ts'
import { planDeck } from '../../deck/plan.ts'
import { loadMemo } from '../../memo/load.ts'
import { measure } from '../../memo/measure.ts'
import { COLOURS, violations } from '../browser/accessibility.ts'

/** One of each layout, which colours and elements follow; the walk through the player looks at its last step. */
const { slides } = planDeck(await loadMemo(), measure)
const stepped = [...new Map(slides.filter(({ steps }) => steps).map(slide => [slide.layout, slide])).values()]
const [light, , forced] = COLOURS

let browser: Awaited<ReturnType<typeof launchPlaywright>>
beforeAll(async () => {
  browser = await launchPlaywright()
})
afterAll(() => browser.close())

it.each([light, forced])('axe finds nothing before the last step of a slide, in %s', async (_, media) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 768 } })
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
  await page.goto(pathToFileURL(join(dirname(inject('site')), 'usb/presentatie.html')).href)
  await page.locator('.player-ready').waitFor()
  const found: string[] = []
  for (const { alias, steps } of stepped) {
    // From a slide before it, so that no step is shown.
    await page.evaluate(() => location.hash = '#start')
    await page.evaluate(to => location.hash = `#${to}`, alias)
    await page.locator(`#${alias}`).waitFor()
    for (let step = 0; step < steps; step++) {
      expect(await page.locator(`#${alias} .player-step-hidden`).count(), `${alias}, step ${step}`).toBeGreaterThan(0)
      found.push(...(await violations(page, { within: `#${alias}` })).map(text => `${alias}, step ${step}: ${text}`))
      await page.keyboard.press('PageDown')
    }
    expect(await page.locator(`#${alias} .player-step-hidden`).count(), alias).toBe(0)
  }
  expect(found).toEqual([])
  await page.close()
})

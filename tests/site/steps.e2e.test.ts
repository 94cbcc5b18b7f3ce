import type { Page } from 'playwright-chromium'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { layOut } from '../../deck/plan.ts'
import { loadMemo } from '../../memo/load.ts'
import { measure } from '../../memo/measure.ts'
import { COLOURS, violations } from '../browser/accessibility.ts'
import { lettersOf } from '../browser/letters.ts'
import { browser, closeWindows } from '../browser/shared-browser.ts'

/** The walk through the player already sees every slide at its end. */
const stepped = layOut(await loadMemo(), measure).deck.slides.filter(({ steps }) => steps)
const [[, light], , [, forced]] = COLOURS
const file = pathToFileURL(join(dirname(inject('site')), 'usb/presentatie.html')).href

let page: Page
beforeAll(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 768 }, reducedMotion: 'reduce' })
  await page.goto(`${file}#${stepped[0]!.alias}`)
  await page.locator('.player-ready').waitFor()
})
afterAll(closeWindows)

it.each(stepped)('before the last step of $alias axe finds nothing, and no line ends badly', async ({ alias, layout, steps }) => {
  await page.evaluate(alias => location.hash = alias, alias)
  await page.locator(`#${alias}:not([hidden])`).waitFor()
  // Empty the slides already checked: less to look through.
  await page.evaluate(alias => document.querySelectorAll(`.player-slide:has(~ #${alias})`).forEach(slide => slide.replaceChildren()), alias)
  // Colours follow the layout, not the words.
  const isFirst = stepped.find(slide => slide.layout === layout)!.alias === alias
  for (let step = 0; step < steps; step++) {
    expect(await page.locator(`#${alias} .player-step-hidden`).count(), `step ${step}`).toBeGreaterThan(0)
    for (const media of isFirst ? [forced, light] : [light]) {
      await page.emulateMedia(media)
      expect(await violations(page), `step ${step}, forced colours ${media.forcedColors}`).toEqual([])
    }
    const { widows, hyphens } = await lettersOf(page)
    expect([...widows, ...hyphens], `step ${step}`).toEqual([])
    await page.keyboard.press('PageDown')
  }
  expect(await page.locator(`#${alias} .player-step-hidden`).count()).toBe(0)
})

import type { Page } from 'playwright-chromium'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { listFiles } from '../../lib/folders/manifest.ts'
import { findClippings } from '../../print/clipping.ts'
import { browser, closeWindows } from '../browser/shared-browser.ts'

const folder = join(dirname(inject('site')), 'usb')
const file = join(folder, 'presentatie.html')
const address = pathToFileURL(file).href

let page: Page
const requests: string[] = []
beforeAll(async () => {
  page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
  page.on('request', request => requests.push(request.url()))
  await page.goto(address)
})
afterAll(closeWindows)

function shown(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.player-slide')].filter(slide => slide.checkVisibility({ visibilityProperty: true })).map(({ id }) => id))
}

describe('the one file, opened from a stick', () => {
  it('lies beside the PDFs, and asks for nothing but itself', async () => {
    expect(await listFiles(folder)).toEqual(['.raadsdeck.json', 'LEESMIJ.txt', 'handout.pdf', 'presentatie.html', 'presentatie.pdf'])
    expect(requests.filter(url => !url.startsWith('data:'))).toEqual([address])
    expect(await readFile(file, 'utf8')).not.toMatch(/(?:src|href)="(?!#|data:|https?:|presentatie\.pdf|tel:|mailto:)/)
  })
  it('has its own fonts', async () => {
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replace(/"/g, '')))).toContain('Beraad Serif 4')
  })
  it.each([
    ['ArrowRight', 'inhoud'],
    ['PageDown', 'inleiding-blijvend'],
    ['ArrowLeft', 'inhoud'],
    ['PageUp', 'start'],
    ['ArrowLeft', 'start'],
    ['End', 'last'],
    ['ArrowRight', 'last'],
    ['Home', 'start'],
  ])('after %s it shows one slide: %s', async (key, alias) => {
    const last = await page.locator('.player-slide').last().getAttribute('id')
    await page.keyboard.press(key)
    await expect.poll(shown).toEqual([alias === 'last' ? last : alias])
  })
  it('fills the window, follows links and goes back', async () => {
    await page.keyboard.press('ArrowRight')
    await expect.poll(shown).toEqual(['inhoud'])
    expect(await page.locator('#inhoud').boundingBox()).toEqual({ x: 0, y: 0, width: 1600, height: 848 })
    await page.locator('#inhoud a').first().click()
    await expect.poll(shown).not.toEqual(['inhoud'])
    await page.goBack()
    await expect.poll(shown).toEqual(['inhoud'])
    expect(await findClippings(page)).toEqual([])
  })
  it('has the contents and the help within it, and finds a slide by its number', async () => {
    await page.keyboard.press('g')
    await page.keyboard.type('13')
    await page.keyboard.press('Enter')
    await expect.poll(shown).toEqual(['opgave'])
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog', { name: 'Hulp' }).textContent()).not.toContain('als tekst')
    await page.keyboard.press('Escape')
  })
  it.each(['b', '.'])('is black by %s, and shows the slide again', async (key) => {
    const black = (): Promise<string> => page.evaluate(() => {
      const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2)!
      return getComputedStyle(top, '::after').backgroundColor
    })
    await page.keyboard.press(key)
    expect(await black()).toBe('rgb(0, 0, 0)')
    await page.keyboard.press(key)
    expect(await black()).not.toBe('rgb(0, 0, 0)')
  })
  it('goes through the steps of a slide, in both directions', async () => {
    const stepsShown = (): Promise<number> => page.locator('#opgave [data-step]').evaluateAll(steps => new Set(steps
      .filter(step => step.checkVisibility({ visibilityProperty: true }))
      .map(step => step.getAttribute('data-step'))).size)
    const before = await page.locator('#opgave').evaluate(slide => slide.previousElementSibling!.id)
    // Back to the slide before it, all of which is then shown.
    await page.evaluate(id => location.hash = id, before)
    const walk = [
      ['PageDown', 'opgave', 0],
      ['PageDown', 'opgave', 1],
      ['PageDown', 'opgave', 2],
      ['PageUp', 'opgave', 1],
      ['PageDown', 'opgave', 2],
      ['PageDown', 'opgave', 3],
      ['PageDown', 'hoofdthemas', 3],
      ['PageUp', 'opgave', 3],
    ] as const
    for (const [key, alias, count] of walk) {
      await page.keyboard.press(key)
      await expect.poll(shown).toEqual([alias])
      await expect.poll(stepsShown).toBe(alias === 'opgave' ? count : 0)
    }
    await page.keyboard.press('PageUp')
    await page.emulateMedia({ media: 'print' })
    expect(await stepsShown()).toBe(3)
    await page.emulateMedia({ media: 'screen' })
  })
  it('prints every slide', async () => {
    await page.emulateMedia({ media: 'print' })
    expect((await shown()).length).toBe(await page.locator('.player-slide').count())
    await page.emulateMedia({ media: 'screen' })
  })
})

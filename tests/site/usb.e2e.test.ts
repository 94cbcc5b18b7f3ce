import type { Browser, Page } from 'playwright-chromium'
import { launchPlaywright } from '../../bench/src/playwright.ts'
import { findClippings } from '../../print/clipping.ts'
import { listFiles } from '../../lib/output/manifest.ts'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const folder = join(dirname(inject('site')), 'usb')
const file = join(folder, 'presentatie.html')
const address = pathToFileURL(file).href

let browser: Browser
let page: Page
const requests: string[] = []
beforeAll(async () => {
  browser = await launchPlaywright()
  page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
  page.on('request', request => requests.push(request.url()))
  await page.goto(address)
})
afterAll(() => browser.close())

function shown(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.static-slide')].filter(slide => slide.checkVisibility({ visibilityProperty: true })).map(({ id }) => id))
}

describe('the one file, opened from a stick', () => {
  it('lies beside the PDFs, and asks for nothing but itself', async () => {
    expect(await listFiles(folder)).toEqual(['.raadsdeck.json', 'handout.pdf', 'presentatie.html', 'presentatie.pdf'])
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
    const last = await page.locator('.static-slide').last().getAttribute('id')
    await page.keyboard.press(key)
    await expect.poll(shown).toEqual([alias === 'last' ? last : alias])
  })
  it('fills the window, follows links and goes back', async () => {
    await page.keyboard.press('ArrowRight')
    await expect.poll(shown).toEqual(['inhoud'])
    expect(await page.locator('#inhoud').boundingBox()).toEqual({ x: 0, y: 0, width: 1600, height: 900 })
    await page.locator('#inhoud a').first().click()
    await expect.poll(shown).not.toEqual(['inhoud'])
    await page.goBack()
    await expect.poll(shown).toEqual(['inhoud'])
    expect(await findClippings(page)).toEqual([])
  })
  it('prints every slide', async () => {
    await page.emulateMedia({ media: 'print' })
    expect((await shown()).length).toBe(await page.locator('.static-slide').count())
    await page.emulateMedia({ media: 'screen' })
  })
})

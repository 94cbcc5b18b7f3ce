import type { SiteInBrowser } from '../browser/site-in-browser.ts'
import { securityHeaders } from '../../site/policy.ts'
import { hashesOf } from '../../cli/preview.ts'
import { openSite, playerRuns } from '../browser/site-in-browser.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const folder = inject('site')

/** Cloudflare Pages reads no more of a line in `_headers`. */
const LONGEST_LINE = 2_000

describe('a slide’s page', () => {
  let site: SiteInBrowser
  beforeAll(async () => {
    site = await openSite(folder, '/')
  })
  afterAll(() => site.close())

  const fontsAskedFor = async (how: { javaScriptEnabled: boolean, player: boolean }): Promise<number> => {
    const { page, context } = await site.visit({ javaScriptEnabled: how.javaScriptEnabled, serviceWorkers: 'block' })
    let asked = 0
    page.on('request', request => void (asked += Number(request.url().endsWith('.woff2'))))
    if (!how.player)
      await page.route('**/assets/*.js', route => route.abort())
    await page.goto(`${site.url}opgave/`, { waitUntil: 'networkidle' })
    await context.close()
    return asked
  }

  it.each([
    ['by itself asks for no font', { javaScriptEnabled: true, player: false }, 0],
    ['asks for each font once with the player', { javaScriptEnabled: true, player: true }, 4],
    ['has its fonts without scripts too', { javaScriptEnabled: false, player: false }, 4],
  ])('%s', async (_, how, asked) => {
    expect(await fontsAskedFor(how)).toBe(asked)
  })

  it.each(['h2', '.memo-voice'])('shows %s in its own letters and no others once the player runs', async (part) => {
    const { page, context } = await site.visit()
    await page.goto(`${site.url}opgave/`)
    await playerRuns(page)
    const session = await context.newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `[data-slidev-no] .slide ${part}` })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    expect(new Set(fonts.map(({ isCustomFont }) => isCustomFont))).toEqual(new Set([true]))
    await context.close()
  })

  it.each([['PageDown', 'next'], ['ArrowLeft', 'prev']])('hears %s before the player does', async (key, rel) => {
    const { page, context } = await site.visit({ serviceWorkers: 'block' })
    await page.route('**/assets/*.js', route => route.abort())
    await page.goto(`${site.url}opgave/`)
    const there = await page.locator(`[rel=${rel}]`).evaluate(link => (link as HTMLAnchorElement).href)
    await page.keyboard.press(key)
    await page.waitForURL(there)
    await context.close()
  })

  it.each([['Volgende', 'next'], ['Vorige', 'prev']])('hears a click on %s before the player does', async (name, rel) => {
    const { page, context } = await site.visit({ serviceWorkers: 'block' })
    await page.route('**/assets/*.js', route => route.abort())
    await page.goto(`${site.url}opgave/`)
    const there = await page.locator(`[rel=${rel}]`).evaluate(link => (link as HTMLAnchorElement).href)
    await page.getByRole('button', { name, exact: true }).click()
    await page.waitForURL(there)
    await context.close()
  })

  it.each(['Inhoud', 'Hulp'])('has the player open %s that was clicked before it was there', async (name) => {
    const { page, context } = await site.visit({ serviceWorkers: 'block' })
    let letGo = (): void => {}
    const clicked = new Promise<void>(resolve => letGo = resolve)
    await page.route('**/assets/*.js', route => clicked.then(() => route.continue()))
    await page.goto(`${site.url}opgave/`)
    await page.getByRole('button', { name, exact: true }).click()
    letGo()
    await page.getByRole('dialog', { name, exact: true }).waitFor()
    await context.close()
  })

  it('is never without a slide while the player takes the static one’s place', async () => {
    const { page, context } = await site.visit({ serviceWorkers: 'block' })
    await page.addInitScript(() => addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
      if (!document.querySelector('.slide'))
        Object.assign(window, { empty: true })
    }).observe(document, { childList: true, subtree: true })))
    await page.goto(`${site.url}bron-trendrapport-informatiesamenleving-2022/`)
    await playerRuns(page)
    expect(await page.evaluate(() => (window as { empty?: boolean }).empty)).toBeUndefined()
    await context.close()
  })

  it('keeps its icon where it is when the front page gets its slide’s own address', async () => {
    const { page, context } = await site.visit({ serviceWorkers: 'block' })
    await page.goto(site.url)
    await playerRuns(page)
    expect(new URL(page.url()).pathname).toBe(new URL('start/', site.url).pathname)
    expect(await page.locator('link[rel=icon]').evaluate(link => (link as HTMLLinkElement).href)).toBe(`${site.url}favicon.svg`)
    await context.close()
  })

  it('has the neighbours’ files at hand soon after', async () => {
    const { page, context } = await site.visit({ serviceWorkers: 'block' })
    await page.addInitScript(() => new MutationObserver(() => {
      const slides = document.querySelectorAll('[data-slidev-no]')
      if (slides.length)
        (window as { mounted?: number }).mounted ??= slides.length
    }).observe(document, { childList: true, subtree: true }))
    await page.goto(`${site.url}opgave/`)
    await playerRuns(page)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => (window as { mounted?: number }).mounted)).toBe(1)
    await context.setOffline(true)
    await page.keyboard.press('PageDown')
    await page.getByRole('main').getByText('Drie hoofdthema’s').first().waitFor()
    await context.close()
  })

  it('has no rule of the player’s windows', async () => {
    expect(await readFile(join(folder, 'opgave/index.html'), 'utf8')).not.toMatch(/\.(?:player-dialog|presenter-main|timeline)\b/)
  })

  it('shares its style with those of its kind, so that the policy stays short', async () => {
    const policy = securityHeaders(await hashesOf(folder))['Content-Security-Policy']!
    expect(policy.length).toBeLessThan(LONGEST_LINE)
  })
})

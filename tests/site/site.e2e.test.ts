import type { Locator, Page } from 'playwright-chromium'
import type { SiteInBrowser, Visitor } from '../browser/site-in-browser.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { hashesOf } from '../../cli/preview.ts'
import { listFiles } from '../../lib/folders/manifest.ts'
import { loadMemoForAudience } from '../../memo/load.ts'
import { securityHeaders } from '../../site/policy.ts'
import { closeWindows } from '../browser/shared-browser.ts'
import { openSite, playerRuns } from '../browser/site-in-browser.ts'

const folder = inject('site')
/**
 * Cloudflare Pages reads at most this many characters of a line in `_headers`.
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
const LONGEST_LINE = 2_000

/** Every page of the site by its address, from the root. */
const pages = (await listFiles(folder)).filter(path => path.endsWith('index.html')).map(path => path.replace('index.html', ''))
const slides = pages.filter(path => path && path !== 'lezen/')

/** One slide of each layout: the others have the same style and hash. */
const { deck } = await loadMemoForAudience()
const oneOfEachLayout = [...new Map(deck.slides.map(({ layout, alias }) => [layout, `${alias}/`])).values()]

afterAll(closeWindows)

// At the root the worker takes part, after the first page.
describe.each([
  { base: '/', serviceWorkers: 'allow', paths: ['', 'dilemma-cameras/', 'lezen/'], unknown: 'onbekend' },
  { base: '/raad/memo-2022/', serviceWorkers: 'block', paths: ['', ...oneOfEachLayout, 'lezen/'], unknown: 'een/twee/drie' },
] as const)('at $base of a host', ({ base, serviceWorkers, paths, unknown }) => {
  let site: SiteInBrowser
  let visitor: Visitor
  beforeAll(async () => {
    site = await openSite(folder, base)
    visitor = await site.visit({ serviceWorkers })
  })
  afterAll(() => site.close())

  const open = async (path: string): Promise<void> => {
    await visitor.page.goto(site.url + path)
    if (path !== 'lezen/')
      await playerRuns(visitor.page)
  }

  it.each(paths)('"%s" has a heading, breaks no policy, asks nobody else, and keeps nothing', async (path) => {
    const { page, context, offences } = visitor
    await open(path)
    expect(new URL(page.url()).pathname).toBe(base + path)
    expect(await page.locator('h1:visible, h2:visible').count()).toBeGreaterThan(0)
    expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(offences()).toEqual([])
  })

  it.each(['opgave/', 'lezen/'])('"%s" can be printed, and leads to its PDFs, without breaking the policy', async (path) => {
    const { page, context, offences } = visitor
    await open(path)
    expect((await page.pdf()).toString('latin1', 0, 5)).toBe('%PDF-')
    const links = page.locator('a[href$=".pdf"]:visible')
    const count = await links.count()
    expect(count).toBeGreaterThan(0)
    for (let index = 0; index < count; index++) {
      await open(path)
      // Showing or saving a PDF is a browser setting: check the answer.
      const [answer] = await Promise.all([page.waitForResponse(/\.pdf$/), links.nth(index).click({ noWaitAfter: true })])
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
      expect((await (await context.request.get(answer.url())).body()).toString('latin1', 0, 5)).toBe('%PDF-')
    }
    expect(offences()).toEqual([])
  })

  it('back and forward go through the slides that were seen, and a reload stays', async () => {
    const { page } = visitor
    await open('inhoud/')
    const link = page.getByRole('main').getByRole('link').first()
    const second = new URL((await link.getAttribute('href'))!, page.url()).href
    await link.click()
    await page.waitForURL(second)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(url => url.href !== second)
    const [third, title] = [page.url(), await page.title()]
    await page.goBack()
    await page.waitForURL(second)
    await page.goBack()
    await page.waitForURL(`${site.url}inhoud/`)
    await page.goForward()
    await page.goForward()
    await page.waitForURL(third)
    await expect.poll(() => page.title()).toBe(title)
    await page.reload()
    expect([page.url(), await page.title()]).toEqual([third, title])
  })

  it(`${unknown} is answered with a page that leads on`, async () => {
    const { page, context, offences } = await site.visit()
    const response = await page.goto(site.url + unknown)
    expect(response!.status()).toBe(404)
    expect(await page.locator('h1').textContent()).toBe('Deze pagina bestaat niet')
    await page.waitForFunction(root => document.querySelector<HTMLAnchorElement>('main a')!.href === root, site.url)
    // Requests for its script at each depth, above the site in vain.
    expect(offences().filter(offence => !offence.startsWith('request to'))).toEqual([])
    await page.locator('main a').last().click()
    await page.waitForURL(`${site.url}lezen/`)
    await context.close()
  })
})

/** For each font of an element: true when it came with the page. */
async function lettersOf(page: Page, selector: string): Promise<boolean[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return [...new Set(fonts.map(({ isCustomFont }) => isCustomFont))]
}

describe('the static slide', () => {
  let site: SiteInBrowser
  beforeAll(async () => {
    site = await openSite(folder, '/')
  })
  afterAll(() => site.close())

  it('lies where the player leaves it, in windows of all sizes', async () => {
    const { page, context } = await site.visit()
    for (const [width, height] of [[1280, 720], [820, 1180], [390, 844], [342, 192]] as const) {
      await page.setViewportSize({ width, height })
      let start = (): void => {}
      const started = new Promise<void>(resolve => start = resolve)
      await page.route('**/assets/*.js', route => started.then(() => route.continue()))
      await page.goto(`${site.url}opgave/`, { waitUntil: 'commit' })
      const box = (): ReturnType<Locator['boundingBox']> => page.locator('.slide').boundingBox()
      const before = await box()
      start()
      await playerRuns(page)
      expect(await box(), `${width} × ${height}`).toEqual(before)
      await page.unrouteAll()
    }
    await context.close()
  })

  it.each(['start/', 'opgave/', 'lezen/'])('%s does not move when its fonts come late, and they are there on the next slide', async (path) => {
    const { page, context } = await site.visit()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 100, downloadThroughput: 200_000, uploadThroughput: 100_000 })
    const late = page.waitForRequest(/\.woff2$/).then(request => request.response())
    await page.goto(site.url + path)
    await late
    await page.waitForLoadState('networkidle')
    const shift = await page.evaluate(() => new Promise<number>((settle) => {
      let sum = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          sum += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
      setTimeout(settle, 300, sum)
    }))
    expect(shift).toBe(0)
    if (path !== 'lezen/') {
      await page.keyboard.press('PageDown')
      await page.waitForURL(url => !url.pathname.endsWith(path))
      await expect.poll(() => lettersOf(page, '.slide .slide-footer p'), { timeout: 10_000 }).toEqual([true])
    }
    await context.close()
  })

  it('shows titles and the memo in their own letters and no others', async () => {
    const { page, context } = await site.visit()
    await page.goto(`${site.url}opgave/`, { waitUntil: 'networkidle' })
    // Fonts may come late on a first visit.
    await page.goto(`${site.url}hoofdthemas/`)
    await page.goto(`${site.url}opgave/`)
    for (const part of ['h2', '.memo-voice'])
      expect(await lettersOf(page, `.slide ${part}`), part).toEqual([true])
    await context.close()
  })

  it('without scripts leads from slide to slide by plain links, and to the reading page', async () => {
    const { page, context, offences } = await site.visit({ javaScriptEnabled: false })
    await page.goto(`${site.url}dilemma-algoritmes/`)
    for (const [rel, alias] of [['next', 'opgave'], ['next', 'hoofdthemas'], ['prev', 'opgave'], ['prev', 'dilemma-algoritmes']]) {
      await Promise.all([page.waitForEvent('load'), page.locator(`a[rel=${rel}]`).click()])
      expect(page.url()).toBe(`${site.url}${alias}/`)
      expect(await page.locator('.slide:visible').count()).toBe(1)
      expect(await page.locator('.player-bar button:visible').count()).toBe(0)
    }
    await Promise.all([page.waitForEvent('load'), page.locator('.player-reading').click()])
    expect(page.url()).toContain(`${site.url}lezen/`)
    expect(offences()).toEqual([])
    await context.close()
  })
})

describe('what the player needs does not always come', () => {
  let site: SiteInBrowser
  let visitor: Visitor
  beforeAll(async () => {
    site = await openSite(folder, '/memo/')
    visitor = await site.visit()
  })
  afterEach(async () => {
    await visitor.page.unrouteAll()
    await visitor.context.setOffline(false)
  })
  afterAll(() => site.close())

  it.each([['Volgende', '', 'inhoud/'], ['Inhoud', 'opgave/', 'inhoud/'], ['Vorige', 'inhoud/', 'start/']])('without its script or the fonts’ sheet, %s still leads on', async (name, from, to) => {
    const { page } = visitor
    await page.route(/assets\/.*\.(?:js|css)$/, route => route.fulfill({ status: 404 }))
    await page.goto(site.url + from)
    await page.getByRole('link', { name, exact: true }).click()
    await page.waitForURL(site.url + to)
    expect(await page.locator('.slide:visible').count()).toBe(1)
  })

  it('without its dialogs, the contents are a slide', async () => {
    const { page } = visitor
    await page.route('**/bediening.html', route => route.fulfill({ status: 404 }))
    await page.goto(`${site.url}opgave/`)
    await playerRuns(page)
    await page.keyboard.press('i')
    await page.waitForURL(`${site.url}inhoud/`)
  })

  it('without the next slide, the browser itself goes there and says why', async () => {
    const { page } = visitor
    await page.route('**/hoofdthemas/', route => route.fulfill({ status: 500, body: 'Storing' }))
    await page.goto(`${site.url}opgave/`)
    await playerRuns(page)
    await page.keyboard.press('PageDown')
    await page.getByText('Storing').waitFor()
    expect(page.url()).toBe(`${site.url}hoofdthemas/`)
  })

  it('the next slide is at hand after a move, when the network goes', async () => {
    const { page, context } = visitor
    await page.goto(`${site.url}dilemma-algoritmes/`)
    await playerRuns(page)
    const ahead = page.waitForResponse('**/hoofdthemas/')
    await page.keyboard.press('PageDown')
    await page.waitForURL('**/opgave/')
    await (await ahead).finished()
    await context.setOffline(true)
    await page.keyboard.press('PageDown')
    await page.getByRole('main').getByText('Drie hoofdthema’s').first().waitFor()
  })

  it.each([['dilemma-balie/index.html', 'dilemma-persoonlijke-data/'], ['Dilemma-Balie/', 'dilemma-persoonlijke-data/'], ['dilemma-balie/?utm_source=brief', 'dilemma-persoonlijke-data/'], ['dilemma-balie/#x', 'dilemma-persoonlijke-data/']])('%s is the slide that it names, and the next follows', async (from, to) => {
    const { page } = visitor
    await page.goto(site.url + from)
    await page.locator('[data-alias=dilemma-balie]').waitFor()
    await playerRuns(page)
    await page.keyboard.press('PageDown')
    await page.waitForURL(site.url + to)
    await page.goBack()
    await page.locator('[data-alias=dilemma-balie]').waitFor()
    expect(page.url().toLowerCase()).toBe(site.url + from.toLowerCase())
  })

  it('full screen survives the moves', async () => {
    const { page } = visitor
    await page.goto(`${site.url}opgave/`)
    await playerRuns(page)
    await page.keyboard.press('f')
    await page.waitForFunction(() => document.fullscreenElement)
    await page.keyboard.press('PageDown')
    await page.waitForURL('**/hoofdthemas/')
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  })
})

describe('the first view', () => {
  let site: SiteInBrowser
  beforeAll(async () => {
    site = await openSite(folder, '/')
  })
  afterAll(() => site.close())

  it.each([['start/', 12], ['opgave/', 12], ['lezen/', 20]])('%s weighs less than %i kB, without the fonts', async (path, most) => {
    const { page, context } = await site.visit()
    const sizes: Promise<number>[] = []
    page.on('response', response => /\.woff2$/.test(response.url()) || sizes.push(response.body().then(body => gzipSync(body).length)))
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    const kilobytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000
    await context.close()
    expect(kilobytes).toBeLessThan(most)
    expect(kilobytes).toBeGreaterThan(5)
  })
})

describe('what a page says of itself', () => {
  it.each(pages)('"%s" has a title of its own, a language, a description and an icon, and no style attribute', async (path) => {
    const html = await readFile(join(folder, path, 'index.html'), 'utf8')
    expect(html).toMatch(/<html lang="nl"/)
    expect(html).toMatch(/<title>[^<]{10,}<\/title>/)
    expect(html).toMatch(/<meta name="description" content="(?!&quot;)[^"]{40,}"/)
    expect(html).toMatch(/<meta name="robots" content="index, follow">/)
    expect(html).toMatch(/<link rel="icon" href="\.\.?\/favicon\.svg"/)
    expect(html).not.toMatch(/ style=|<script>|javascript:/)
  })
  it('the policy fits a line of `_headers`', async () => {
    const policy = securityHeaders(await hashesOf(folder))['Content-Security-Policy']!
    expect(policy.length).toBeLessThan(LONGEST_LINE)
  })
  it.each(deck.slides)('"$alias" says once which slide it is, shows its count, and links once to the reading page', async ({ alias, section }) => {
    const html = await readFile(join(folder, alias, 'index.html'), 'utf8')
    const [appendix, main] = [true, false].map(isIn => deck.slides.filter(slide => (slide.section === 'bijlage') === isIn))
    const counted = section === 'bijlage' ? appendix! : main!
    const count = `${section === 'bijlage' ? 'B' : ''}${counted.findIndex(slide => slide.alias === alias) + 1} van ${counted.length}`
    expect(html.match(/(?<=aria-label=")Dia B?\d+ van \d+/g)).toEqual([`Dia ${count}`])
    expect(html.match(/(?<=aria-hidden="true">)B?\d+ van \d+(?=<)/g)).toEqual([count])
    expect(html.match(/<a [^>]*lezen\//g)).toHaveLength(1)
  })
  it('the pages lead from the first slide to the last', async () => {
    const seen = ['start/']
    for (let next: string | undefined = seen[0]; next; next && seen.push(next)) {
      const html = await readFile(join(folder, next, 'index.html'), 'utf8')
      next = /<a (?=[^>]*rel="next")[^>]*href="\.\.\/([^"]+)"/.exec(html)?.[1]
    }
    expect(seen.toSorted()).toEqual(slides.toSorted())
  })
  it('no two pages have the same title', async () => {
    const titles = await Promise.all([...slides, 'lezen/'].map(async path => /<title>(.*)<\/title>/.exec(await readFile(join(folder, path, 'index.html'), 'utf8'))![1]))
    expect(new Set(titles).size).toBe(slides.length + 1)
  })
})

import type { SiteInBrowser, Visitor } from '../browser/site-in-browser.ts'
import type { Locator } from 'playwright-chromium'
import { listFiles } from '../../lib/output/manifest.ts'
import { openSite, playerRuns } from '../browser/site-in-browser.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const folder = inject('site')
/** Every page of the site by its address, from the root. */
const pages = (await listFiles(folder)).filter(path => path.endsWith('index.html')).map(path => path.replace('index.html', ''))
const slides = pages.filter(path => path && path !== 'lezen/')

// At the root the same files only have another address: there the worker takes part, which answers all after the first page.
describe.each([
  { base: '/', serviceWorkers: 'allow', paths: ['', 'dilemma-cameras/', 'lezen/'] },
  { base: '/raad/memo-2022/', serviceWorkers: 'block', paths: pages },
] as const)('at $base of a host', ({ base, serviceWorkers, paths }) => {
  let site: SiteInBrowser
  let visitor: Visitor
  beforeAll(async () => {
    site = await openSite(folder, base)
    visitor = await site.visit({ serviceWorkers })
  })
  afterAll(() => site.close())

  it.each(paths)('"%s" breaks no policy, asks nobody else, keeps nothing, and is the same after a reload', async (path) => {
    const { page, context, offences } = visitor
    await page.goto(site.url + path)
    if (path !== 'lezen/')
      await playerRuns(page)
    // Slidev keeps the slides beside this one ready out of sight, sooner or later.
    const headings = page.locator('h1:visible, h2:visible')
    const [title, heading] = [await page.title(), await headings.allTextContents()]
    expect(new URL(page.url()).pathname).toBe(`${base}${path || 'start/'}`)
    await page.reload({ waitUntil: 'load' })
    if (path !== 'lezen/')
      await playerRuns(page)
    expect(heading).not.toEqual([])
    expect([await page.title(), await headings.allTextContents()]).toEqual([title, heading])
    // The router keeps how far a page was scrolled, until the tab closes: docs/hosting.md names it.
    const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
    expect(kept.filter(key => key !== 'vue-router:scroll')).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(offences()).toEqual([])
  })

  it.each(['opgave/', 'lezen/'])('"%s" can be printed, and leads to its PDFs, without breaking the policy', async (path) => {
    const { page, context, offences } = visitor
    const open = async (): Promise<void> => {
      await page.goto(site.url + path)
      if (path !== 'lezen/')
        await playerRuns(page)
    }
    await open()
    expect((await page.pdf()).toString('latin1', 0, 5)).toBe('%PDF-')
    const links = page.locator('a[href$=".pdf"]:visible')
    const count = await links.count()
    expect(count).toBeGreaterThan(0)
    for (let index = 0; index < count; index++) {
      await open()
      // A browser shows a PDF or keeps it as a download, by its own settings; its answer is the same.
      const [answer] = await Promise.all([page.waitForResponse(/\.pdf$/), links.nth(index).click({ noWaitAfter: true })])
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
      expect((await (await context.request.get(answer.url())).body()).toString('latin1', 0, 5)).toBe('%PDF-')
    }
    expect(offences()).toEqual([])
  })

  it('back and forward go through the slides that were seen', async () => {
    const { page, context } = await site.visit()
    await page.goto(`${site.url}inhoud/`)
    await playerRuns(page)
    const link = page.locator('[data-slidev-no] .slide:visible .contents a').first()
    const second = new URL((await link.getAttribute('href'))!, page.url()).href
    await link.click()
    await page.waitForURL(second)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(url => url.href !== second)
    const third = page.url()
    await page.goBack()
    await page.waitForURL(second)
    await page.goBack()
    await page.waitForURL(`${site.url}inhoud/`)
    await page.goForward()
    await page.goForward()
    await page.waitForURL(third)
    await context.close()
  })

  it.each(['onbekend', 'dilemma-cameras/onbekend', 'een/twee/drie'])('%s is answered with a page that leads on', async (path) => {
    const { page, context, offences } = await site.visit()
    const response = await page.goto(site.url + path)
    expect(response!.status()).toBe(404)
    expect(await page.locator('h1').textContent()).toBe('Deze pagina bestaat niet')
    await page.waitForFunction(root => document.querySelector<HTMLAnchorElement>('main a')!.href === root, site.url)
    // It asks for its script at every depth; what is above the site is asked for in vain.
    expect(offences().filter(offence => !offence.startsWith('request to'))).toEqual([])
    await page.locator('main a').last().click()
    await page.waitForURL(`${site.url}lezen/`)
    await context.close()
  })
})

describe('the static slide', () => {
  let site: SiteInBrowser
  beforeAll(async () => {
    site = await openSite(folder, '/')
  })
  afterAll(() => site.close())

  it.each([[1280, 720], [1920, 1080], [1024, 768], [820, 1180], [390, 844]])('lies where the player shows it, in a window of %i × %i', async (width, height) => {
    const box = async (javaScriptEnabled: boolean): Promise<number[]> => {
      const { page, context } = await site.visit({ viewport: { width, height } })
      // The scripts are held back, not off: a page without scripts has links where the controls would be.
      if (!javaScriptEnabled)
        await page.route('**/assets/*.js', route => route.abort())
      await page.goto(`${site.url}opgave/`)
      if (javaScriptEnabled)
        await playerRuns(page)
      await page.evaluate(() => document.fonts.ready)
      const { x, y, width: w, height: h } = (await page.locator('.slide:visible').boundingBox())!
      await context.close()
      return [x, y, w, h].map(Math.round)
    }
    expect(await box(true)).toEqual(await box(false))
  })

  it.each(['start/', 'opgave/', 'hoofdthemas/'])('%s is followed by the player without a shift', async (path) => {
    const { page, context } = await site.visit()
    await page.goto(site.url + path)
    await playerRuns(page)
    await page.evaluate(() => new Promise(settle => requestAnimationFrame(() => setTimeout(settle))))
    const shift = await page.evaluate(() => new Promise<number>((settle) => {
      let sum = 0
      const observer = new PerformanceObserver(list => list.getEntries().forEach((entry) => { sum += (entry as unknown as { value: number }).value }))
      observer.observe({ type: 'layout-shift', buffered: true })
      setTimeout(settle, 300, sum)
    }))
    expect(shift).toBe(0)
    await context.close()
  })

  it('lies there also before the controls below it have been read', async () => {
    const { page, context } = await site.visit({ javaScriptEnabled: false })
    await page.goto(`${site.url}opgave/`)
    const box = (): ReturnType<Locator['boundingBox']> => page.locator('.slide').boundingBox()
    const whole = await box()
    await page.locator('.player-bar').evaluateAll(bars => bars.forEach(bar => bar.remove()))
    expect(await box()).toEqual(whole)
    await context.close()
  })

  it('without scripts leads from the first slide to the last by plain links, and to the reading page', async () => {
    const { page, context, offences } = await site.visit({ javaScriptEnabled: false })
    await page.goto(`${site.url}start/`)
    const seen = [page.url()]
    while (await page.locator('a[rel=next]').count()) {
      await Promise.all([page.waitForEvent('load'), page.locator('a[rel=next]').click()])
      expect(await page.locator('.slide:visible').count()).toBe(1)
      expect(await page.locator('.player-bar:visible').count()).toBe(1)
      seen.push(page.url())
    }
    expect(seen.map(url => url.replace(site.url, '')).sort()).toEqual([...slides].sort())
    await Promise.all([page.waitForEvent('load'), page.locator('.static-links a').last().click()])
    expect(page.url()).toBe(`${site.url}lezen/`)
    expect(offences()).toEqual([])
    await context.close()
  })
})

describe('the first view', () => {
  it.each([['start/', 110], ['opgave/', 110], ['lezen/', 15]])('%s weighs less than %i kB, without the fonts', async (path, most) => {
    const site = await openSite(folder, '/')
    const { page } = await site.visit()
    const sizes: Promise<number>[] = []
    page.on('response', response => /\.woff2$/.test(response.url()) || sizes.push(response.body().then(body => gzipSync(body).length)))
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    const kilobytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000
    await site.close()
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
  it('no two slides have the same title', async () => {
    const titles = await Promise.all(slides.map(async path => /<title>(.*)<\/title>/.exec(await readFile(join(folder, path, 'index.html'), 'utf8'))![1]))
    expect(new Set(titles).size).toBe(slides.length)
  })
})

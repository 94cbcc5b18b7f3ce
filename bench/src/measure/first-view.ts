import type { Page } from 'playwright-chromium'
import { CPU_SLOWDOWN, LINE_4G, TIME_LIMIT, WINDOW } from '../parameters.ts'
import { launchPlaywright } from '../playwright.ts'

/** Quiet time after the last request, in ms, to include late paints. */
const SETTLED = 1_000

/** The longest wait for a first paint, in ms. */
const PAINT_LIMIT = 60_000

/**
 * First and largest contentful paint, in ms from the start of the navigation.
 * https://web.dev/articles/lcp
 */
export interface Paint { first: number, largest: number }

/** Bytes of the first view as they were sent: compressed, without headers. */
export interface Transfer { files: number, fonts: number }

/**
 * Measures a page's paint on a slowed-down processor; `line4G` slows the line too.
 * @throws {Error} when the page does not open in time, or paints nothing
 */
export function measurePaint(url: string, line4G: boolean): Promise<Paint> {
  return withPage(async (page) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    await session.send('Network.enable')
    if (line4G)
      await session.send('Network.emulateNetworkConditions', { offline: false, ...LINE_4G })
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const largest = list.getEntries().at(-1)
        if (largest)
          Object.assign(window, { largestPaint: largest.startTime })
      }).observe({ type: 'largest-contentful-paint', buffered: true })
    })
    await openAndSettle(page, url)
    const paint = await page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      largest: (window as { largestPaint?: number }).largestPaint,
    }))
    if (paint.first === undefined || paint.largest === undefined)
      throw new Error(`Nothing was painted at ${url}`)
    return paint as Paint
  })
}

/** Counts the bytes that a page fetches until it rests. */
export function measureTransfer(url: string): Promise<Transfer> {
  return withPage(async (page) => {
    const sizes: Promise<{ isFont: boolean, size: number }>[] = []
    page.on('requestfinished', (request) => {
      const isFont = request.resourceType() === 'font'
      sizes.push(request.sizes().then(({ responseBodySize }) => ({ isFont, size: responseBodySize })))
    })
    await openAndSettle(page, url)
    const transfer = { files: 0, fonts: 0 }
    for (const { isFont, size } of await Promise.all(sizes))
      transfer[isFont ? 'fonts' : 'files'] += size
    return transfer
  })
}

async function openAndSettle(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  await page.evaluate(limit => new Promise<void>((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true })
    setTimeout(resolve, limit)
  }), PAINT_LIMIT)
  await page.waitForTimeout(SETTLED)
}

/** A fresh browser each time: caches would favour the second page. */
async function withPage<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  // Refuse other hosts at once: stock Slidev would wait for web fonts.
  const browser = await launchPlaywright(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'])
  try {
    // A service worker fetches for later visits, not for the first view.
    // https://playwright.dev/docs/api/class-browser#browser-new-context-option-service-workers
    const page = await browser.newPage({ viewport: WINDOW, serviceWorkers: 'block' })
    page.setDefaultTimeout(TIME_LIMIT)
    return await work(page)
  }
  finally {
    await browser.close()
  }
}

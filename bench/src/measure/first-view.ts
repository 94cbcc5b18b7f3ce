import type { Browser, Page } from 'playwright-chromium'
import { browserFlags } from '../../../print/browser/flags.ts'
import { CPU_SLOWDOWN, LINE_4G, TIME_LIMIT, WINDOW } from '../parameters.ts'
import { chromium } from 'playwright-chromium'

/** A moment's rest after the last request, in ms: what is painted late is counted too. */
const SETTLED = 1_000

/** When something was first painted, and when the largest thing was, in ms from the start of the navigation. */
export interface Paint { first: number, largest: number }

/** Bytes that came over the line for the first view, as they were sent: compressed, without headers. */
export interface Transfer { files: number, fonts: number }

/**
 * Opens a page in a browser started for it, on a processor that is slowed down, and gives when it was painted.
 * @param line4G whether the line is slowed down too
 * @throws {Error} when the page does not open in time, or nothing was painted at all
 */
export function measurePaint(browserPath: string, url: string, line4G: boolean): Promise<Paint> {
  return withPage(browserPath, async (page) => {
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

/** Opens a page with nothing slowed down and counts what it fetches until it rests. */
export function measureTransfer(browserPath: string, url: string): Promise<Transfer> {
  return withPage(browserPath, async (page) => {
    const sizes: Promise<{ isFont: boolean, size: number }>[] = []
    page.on('requestfinished', request => void sizes.push(request.sizes().then(({ responseBodySize }) =>
      ({ isFont: request.resourceType() === 'font', size: responseBodySize }))))
    await openAndSettle(page, url)
    const transfer = { files: 0, fonts: 0 }
    for (const { isFont, size } of await Promise.all(sizes)) transfer[isFont ? 'fonts' : 'files'] += size
    return transfer
  })
}

async function openAndSettle(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(SETTLED)
}

/** A fresh browser each time: no page is quicker for what the one before it warmed up. */
async function withPage<Result>(browserPath: string, work: (page: Page) => Promise<Result>): Promise<Result> {
  const browser: Browser = await chromium.launch({
    executablePath: browserPath,
    // Other hosts are refused at once: stock Slidev asks for its fonts elsewhere, and would wait when they do not answer.
    args: [...browserFlags(process.getuid?.() === 0), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  try {
    // What a service worker fetches for later is no part of the first view.
    const page = await browser.newPage({ viewport: WINDOW, serviceWorkers: 'block' })
    page.setDefaultTimeout(TIME_LIMIT)
    return await work(page)
  }
  finally {
    await browser.close()
  }
}

import type { Locator, Page } from 'playwright-chromium'
import { serveFolder } from '../../lib/serve.ts'
import { browser, closeWindows } from './shared-browser.ts'

/** A built site, served on this machine and shown in a real browser. */
export interface DeckInBrowser {
  page: Page
  /** The slide that is shown. */
  slide: Locator
  /** Opens a slide by its address, as from an outside link; waits until shown. */
  open: (alias: string) => Promise<void>
  /** Waits until the player shows a slide, with its address in the address bar. */
  shows: (alias: string) => Promise<void>
  /** New errors and warnings, and requests that failed or left the site. */
  complaints: () => string[]
  close: () => Promise<void>
}

/** Serves a site and opens it in a window of a slide's size. */
export async function openDeck(site: string): Promise<DeckInBrowser> {
  const served = await serveFolder(site)
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const complained: string[] = []
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complained.push(message.text()))
  page.on('pageerror', error => complained.push(String(error)))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // Leaving a page cancels its prefetches: no fault of the site.
    if (why !== 'net::ERR_ABORTED')
      complained.push(`${request.url()}: ${why}`)
  })
  page.on('response', response => response.status() >= 400 && complained.push(`${response.url()}: ${response.status()}`))
  page.on('request', request => /^(?:data|blob):/.test(request.url()) || request.url().startsWith(served.url) || complained.push(`request to ${request.url()}`))

  const slide = page.locator('.player-ready .slide')
  const shows = async (alias: string): Promise<void> => {
    await page.waitForURL(new RegExp(`/${alias}/?$`))
    await page.locator(`.player-ready .player-slide[data-alias="${alias}"]`).waitFor()
    await page.evaluate(() => {
      document.body.getBoundingClientRect()
      return document.fonts.ready.then(() => {})
    })
  }
  // font-display: optional shows late fonts on the next slide only.
  // https://developer.mozilla.org/en-US/docs/Web/CSS/@font-face/font-display
  await page.addInitScript(() => new MutationObserver(() => {
    for (const style of document.querySelectorAll('style')) {
      if (style.textContent.includes('font-display:optional'))
        style.textContent = style.textContent.replaceAll('font-display:optional', 'font-display:block')
    }
  }).observe(document, { childList: true, subtree: true }))
  return {
    page,
    slide,
    shows,
    open: async (alias) => {
      await page.goto(`${served.url}${alias}/`)
      await shows(alias)
    },
    complaints: () => complained.splice(0),
    close: async () => {
      await closeWindows()
      await served.close()
    },
  }
}

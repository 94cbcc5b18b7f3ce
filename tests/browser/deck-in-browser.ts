import type { Locator, Page } from 'playwright-chromium'
import { launchPlaywright } from '../../bench/src/playwright.ts'
import { serveFolder } from '../../lib/serve.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A built site, served on this machine and shown in a real browser. */
export interface DeckInBrowser {
  page: Page
  /** The slide that is shown: Slidev keeps those that were shown before, hidden. */
  slide: Locator
  /** Opens a slide by its address, as someone who follows a link from elsewhere, and waits until it is shown. */
  open: (alias: string) => Promise<void>
  /** Waits until a slide is shown, by the player and not just by its static page, with its address in the address bar. */
  shows: (alias: string) => Promise<void>
  /** What went wrong since this was last asked: errors and warnings of the console, and requests that failed or left the site. */
  complaints: () => string[]
  close: () => Promise<void>
}

/**
 * Serves a site and opens a browser for it, with a window of the size that a slide is made for.
 * `aliases` are those of the deck's slides, in their order.
 */
export async function openDeck(site: string, aliases: readonly string[]): Promise<DeckInBrowser> {
  const [served, browser] = await Promise.all([serveFolder(site), launchPlaywright()])
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const complained: string[] = []
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complained.push(message.text()))
  page.on('pageerror', error => complained.push(String(error)))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // Whoever goes on while the slides beside this one are being fetched ahead calls that off: no fault of the site.
    if (why !== 'net::ERR_ABORTED')
      complained.push(`${request.url()}: ${why}`)
  })
  page.on('response', response => response.status() >= 400 && complained.push(`${response.url()}: ${response.status()}`))
  page.on('request', request => /^(?:data|blob):/.test(request.url()) || request.url().startsWith(served.url) || complained.push(`request to ${request.url()}`))

  const slide = page.locator('[data-slidev-no] .slide:visible')
  const shows = async (alias: string): Promise<void> => {
    await page.waitForURL(new RegExp(`/${alias}/?$`))
    // The slide's own word for where it is, not the player's; for a moment the one before it may be there too.
    await page.waitForFunction((number) => {
      const [shown, ...more] = [...document.querySelectorAll('[data-slidev-no] .slide')].filter(slide => slide.checkVisibility())
      return !more.length && shown?.querySelector('.slide-number')?.textContent.startsWith(`${number} `)
    }, aliases.indexOf(alias) + 1)
  }
  // A slide has a file at its address; in a site without those, its address stands behind a hash.
  const addressOf = (alias: string): string => existsSync(join(site, alias, 'index.html')) ? `${served.url}${alias}/` : `${served.url}#/${alias}`
  return {
    page,
    slide,
    shows,
    open: async (alias) => {
      // Where only what stands behind the hash differs, a browser would load nothing anew.
      await page.goto('about:blank')
      await page.goto(addressOf(alias))
      await shows(alias)
      await page.evaluate(() => document.fonts.ready)
    },
    complaints: () => complained.splice(0),
    close: async () => {
      await browser.close()
      await served.close()
    },
  }
}

import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import type { ServedFolder } from '../../lib/serve.ts'
import { hashesOf } from '../../cli/preview.ts'
import { serveFolder } from '../../lib/serve.ts'
import { headersFor } from '../../site/policy.ts'
import { browser } from './shared-browser.ts'

/** A built site on a plain file server with the policy's headers, for visitors. */
export interface SiteInBrowser {
  url: string
  /** A fresh visitor at 1280 × 720, without the offline worker unless said. */
  visit: (options?: BrowserContextOptions) => Promise<Visitor>
  close: () => Promise<void>
}

/** Someone with a browser of their own. */
export interface Visitor {
  page: Page
  context: BrowserContext
  /** Policy violations and outside requests since the last call. */
  offences: () => string[]
}

/** Serves a folder as a host would; `base` has a slash at both ends. */
async function serveSite(folder: string, base: string): Promise<ServedFolder> {
  const hashes = await hashesOf(folder)
  return serveFolder(folder, { base, dev: true, headers: path => headersFor(path, hashes) })
}

/** Serves a site for visitors in the shared browser. */
export async function openSite(folder: string, base: string): Promise<SiteInBrowser> {
  const site = await serveSite(folder, base)
  return { url: site.url, visit: options => visitor(site.url, options), close: site.close }
}

async function visitor(url: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block', ...options })
  const noted: string[] = []
  await context.exposeBinding('noteOffence', (_, offence: string) => noted.push(offence))
  await context.addInitScript(() => addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, documentURI }) =>
    (globalThis as unknown as { noteOffence: (offence: string) => void }).noteOffence(`${documentURI}: ${violatedDirective} ${blockedURI}`)))
  context.on('request', request => /^(?:data|blob):/.test(request.url()) || request.url().startsWith(url) || noted.push(`request to ${request.url()}`))
  return { context, page: await context.newPage(), offences: () => noted.splice(0) }
}

/** Waits until the player of a slide's page runs. */
export async function playerRuns(page: Page): Promise<void> {
  await page.locator('.player-ready .slide').first().waitFor()
}

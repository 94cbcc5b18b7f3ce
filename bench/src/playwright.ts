import type { Browser } from 'playwright-chromium'
import { findBrowser } from '../../print/browser.ts'
import { browserFlags } from '../../print/browser/flags.ts'
import { chromium } from 'playwright-chromium'

/**
 * Starts the browser that documents are made with, driven by Playwright: for who does more with a page than print it.
 * @throws {Problem} when there is none and none can be installed
 */
export async function launchPlaywright(): Promise<Browser> {
  return chromium.launch({ executablePath: (await findBrowser()).path, args: browserFlags(process.getuid?.() === 0) })
}

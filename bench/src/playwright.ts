import type { Browser } from 'playwright-chromium'
import { chromium } from 'playwright-chromium'
import { findBrowser } from '../../print/browser.ts'
import { browserFlags } from '../../print/browser/flags.ts'

/**
 * Starts the browser of our documents, driven by Playwright.
 * @throws {Problem} when no browser is found or can be installed
 */
export async function launchPlaywright(flags: readonly string[] = []): Promise<Browser> {
  const { path } = await findBrowser()
  return chromium.launch({ executablePath: path, args: [...browserFlags(process.getuid?.() === 0), ...flags] })
}

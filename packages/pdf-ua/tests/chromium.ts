import type { Browser } from 'playwright-chromium'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-chromium'

const PROGRAMS = [
  process.env.RAADSDECK_BROWSER ?? '',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
]

/** Starts a Chromium of this machine, or else Playwright's own. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: PROGRAMS.find(program => existsSync(program)),
    // Hinting displaces letters: https://github.com/puppeteer/puppeteer/issues/2410
    args: ['--font-render-hinting=none', ...process.getuid?.() === 0 ? ['--no-sandbox'] : []],
  })
}

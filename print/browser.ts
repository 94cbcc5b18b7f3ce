import type { BrowserChoice } from './browser/search.ts'
import type { Browser } from './browser/start.ts'
import { Problem } from '../lib/problem.ts'
import { realProbes } from './browser/probes.ts'
import { browserCandidates } from './browser/search.ts'
import { startBrowser } from './browser/start.ts'

export type { Page, Size } from './browser/page.ts'
export type { BrowserChoice } from './browser/search.ts'
export type { Browser } from './browser/start.ts'

/**
 * The browser to use: the first that is there, and only when none is, one that is installed now.
 * It is not started to see whether it works.
 * @throws {Problem} when there is none and none can be installed, or the one set in RAADSDECK_BROWSER does not exist
 */
export async function findBrowser(): Promise<BrowserChoice> {
  for await (const choice of browserCandidates(realProbes)) return choice
  throw noBrowser
}

/**
 * Starts the first browser that will: one that is there may lack a system library.
 * @throws {Problem} when none starts, telling what the last one said
 */
export async function launchBrowser(): Promise<Browser> {
  let failed: { choice: BrowserChoice, why: string } | undefined
  for await (const choice of browserCandidates(realProbes)) {
    try {
      return await startBrowser(choice.path)
    }
    catch (error) {
      failed = { choice, why: reasonOf(error) }
    }
  }
  throw failed ? doesNotStart(failed.choice, failed.why) : noBrowser
}

const install = [
  'installeer Chrome, Edge of Chromium en start het commando opnieuw',
  '    Windows:          Edge staat er meestal al; anders https://www.google.com/chrome',
  '    macOS:            https://www.google.com/chrome, of brew install --cask chromium',
  '    Debian en Ubuntu: sudo apt-get install chromium-headless-shell (of chromium)',
  '    Fedora:           sudo dnf install chromium-headless',
  '  Staat er een op een andere plek? Zet het pad van het programma in RAADSDECK_BROWSER.',
].join('\n')

const noBrowser = new Problem({
  what: 'Er is geen browser gevonden om de pdf mee te maken, en er een installeren lukte niet.',
  mend: install,
})

function doesNotStart({ path, origin }: BrowserChoice, why: string): Problem {
  return new Problem({
    what: `De browser start niet: ${why}`,
    where: origin === 'setting' ? `RAADSDECK_BROWSER=${path}` : path,
    mend: origin === 'setting' ? 'zet er het pad van een Chromium, Chrome of Edge in, of haal RAADSDECK_BROWSER weg' : install,
  })
}

/** What the browser said last: a Chromium that does not start says a lot, and the reason at its end. */
function reasonOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).trim().split('\n').at(-1)!
}

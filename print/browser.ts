import type { BrowserChoice } from './browser/search.ts'
import type { Browser } from './browser/start.ts'
import { Problem } from '../lib/problem.ts'
import { realProbes } from './browser/probes.ts'
import { browserCandidates } from './browser/search.ts'
import { startBrowser } from './browser/start.ts'

export type { Page, Size } from './browser/page.ts'
export type { BrowserChoice } from './browser/search.ts'
export { ANSWER_LIMIT } from './browser/start.ts'
export type { Browser } from './browser/start.ts'

/**
 * Finds the first browser on this machine, or installs one. Does not start it.
 * @throws {Problem} when none is there nor can be installed, or RAADSDECK_BROWSER names no program
 */
export async function findBrowser(probes = realProbes): Promise<BrowserChoice> {
  const { value } = await browserCandidates(probes).next() as { value?: BrowserChoice }
  if (!value)
    throw noBrowser
  return value
}

/**
 * Tries each browser: one may lack a system library.
 * @throws {Problem} when none starts, with the last one's words
 */
export async function launchBrowser(probes = realProbes, start = startBrowser): Promise<Browser> {
  let failed: { choice: BrowserChoice, why: string } | undefined
  for await (const choice of browserCandidates(probes)) {
    try {
      return await start(choice.path)
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
  const isSetting = origin === 'setting'
  return new Problem({
    what: `De browser start niet: ${why}`,
    where: isSetting ? `RAADSDECK_BROWSER=${path}` : path,
    mend: isSetting ? 'zet er het pad van een Chromium, Chrome of Edge in, of haal RAADSDECK_BROWSER weg' : install,
  })
}

/** A browser that does not start gives the reason in its last line. */
function reasonOf(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).trim().split('\n')
  return lines.at(error instanceof Problem ? 0 : -1)!
}

import type { System } from './places.ts'
import { Problem } from '../../lib/problem.ts'
import { usualPlaces } from './places.ts'

/** A browser and how it was found. */
export interface BrowserChoice {
  /** The program, absolute. */
  path: string
  origin: 'setting' | 'playwright' | 'system' | 'download' | 'apt'
}

/** All that the search needs of the machine. The last two take time and say so. */
export interface Probes {
  system: System
  /** False for a stand-in that only tells how to install the program. */
  isProgram: (path: string) => boolean
  /** Playwright's complete installations, headless shell first. */
  playwrightOwn: () => Promise<string[]>
  /** Has Playwright download its headless shell; false when that fails. */
  download: () => Promise<boolean>
  /** Has apt-get install a Chromium; false when that fails. */
  installByApt: () => Promise<boolean>
}

/**
 * Yields the browsers to try, best first; finds or installs the next only when asked.
 * @throws {Problem} when RAADSDECK_BROWSER names no program
 */
export async function* browserCandidates(probes: Probes): AsyncGenerator<BrowserChoice> {
  const { system, isProgram, playwrightOwn, download, installByApt } = probes
  const setting = system.env.RAADSDECK_BROWSER
  if (setting) {
    if (!isProgram(setting))
      throw missingSetting(setting)
    yield { path: setting, origin: 'setting' }
    return
  }
  const onSystem = (): string[] => usualPlaces(system).filter(isProgram)
  const found = onSystem()
  for (const path of found) yield { path, origin: 'system' }
  // Last: loading Playwright takes longer than starting a browser.
  const own = await playwrightOwn()
  for (const path of own) yield { path, origin: 'playwright' }
  // All of these failed: only a new one is worth trying.
  if (await download()) {
    for (const path of without(await playwrightOwn(), own)) yield { path, origin: 'download' }
  }
  if (await installByApt()) {
    for (const path of without(onSystem(), found)) yield { path, origin: 'apt' }
  }
}

const without = (paths: string[], known: string[]): string[] => paths.filter(path => !known.includes(path))

function missingSetting(path: string): Problem {
  return new Problem({
    what: 'De ingestelde browser bestaat niet.',
    where: `RAADSDECK_BROWSER=${path}`,
    mend: 'zet er het pad van een Chromium, Chrome of Edge in, of haal RAADSDECK_BROWSER weg',
  })
}

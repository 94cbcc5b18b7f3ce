import type { System } from './places.ts'
import { Problem } from '../../lib/problem.ts'
import { usualPlaces } from './places.ts'

/** A browser and how it was come by. */
export interface BrowserChoice {
  /** The program, absolute. */
  path: string
  /** RAADSDECK_BROWSER, Playwright's own, one of the system's, or one installed just now. */
  origin: 'setting' | 'playwright' | 'system' | 'download' | 'apt'
}

/** What the search asks of the world, and does to it; each of the last two takes time and says so itself. */
export interface Probes {
  system: System
  /** Whether a program is at a path; a stand-in that only tells how to install one does not count. */
  isProgram: (path: string) => boolean
  /** The programs of Playwright's own that are installed completely, headless shell first. */
  playwrightOwn: () => Promise<string[]>
  /** Has Playwright download its headless shell; false when that cannot be. */
  download: () => Promise<boolean>
  /** Has Debian's apt-get install a Chromium; false when that cannot be. */
  installByApt: () => Promise<boolean>
}

/**
 * The browsers to try, best first: each next one is looked for, or installed, only when it is asked for.
 * @throws {Problem} when the browser that is set explicitly does not exist: nobody wants another one silently
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
  // After the system's: to ask Playwright means to load it, which takes longer than the start of a browser.
  const own = await playwrightOwn()
  for (const path of own) yield { path, origin: 'playwright' }
  // Whoever asks for more has seen all of these fail: only what is new is worth trying.
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

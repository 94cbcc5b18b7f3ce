import type { Subject } from '../report/results.ts'
import type { Deck } from './workspace.ts'
import { say } from '../../../lib/progress.ts'
import { measureProcess } from '../measure/process.ts'
import { SUBJECTS } from '../report/results.ts'
import { MAKERS } from './subjects.ts'

/** Peers whose packages or native code npm does not install. */
const UNSURE = ['typst', 'polylux', 'touying'] as const satisfies Subject[]

/**
 * Tries those peers on a deck, and reports the ones that cannot be measured.
 * This also fetches their packages.
 */
export async function missingPeers(deck: Deck, browser: string): Promise<Set<Subject>> {
  const missing = new Set<Subject>()
  for (const subject of UNSURE) {
    const outcome = await measureProcess(MAKERS[subject].pdf(deck, browser))
    if ('failure' in outcome) {
      missing.add(subject)
      say(`${SUBJECTS[subject]} wordt niet gemeten: ${(outcome.output.trim() || outcome.failure).slice(0, 300)}`)
    }
  }
  return missing
}

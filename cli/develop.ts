import type { MemoOptions } from '../memo/options.ts'
import { Problem } from '../lib/problem.ts'
import { step } from '../lib/progress.ts'
import { refreshOnceGood } from '../memo/refresh-pages.ts'
import { openInBrowser } from './open-in-browser.ts'
import { presenterPort, sayAddresses } from './present.ts'
import { slidev } from './slidev.ts'

/**
 * Time for Slidev to start, in ms: the first start prepares its modules.
 * https://vite.dev/guide/dep-pre-bundling
 */
const START_LIMIT = 120_000
/** Time for one answer, in ms. */
const ANSWER_LIMIT = 10_000

/**
 * Serves the deck for editing until Slidev ends; the browser follows memo and layouts.
 * Waits for a memo without faults, and tells the faults.
 * @throws {Problem} with Slidev's own words when it does not start or cannot go on
 */
export async function develop(memo: MemoOptions, open = false): Promise<void> {
  await refreshOnceGood(memo)
  const port = await presenterPort()
  const deck = `http://localhost:${port}/`
  const ended = slidev(memo, [], ['--port', String(port), '--log', 'error'], true)
  await step('Slidev starten …', () => Promise.race([answers(deck, START_LIMIT), ended]))
  sayAddresses(deck)
  if (open)
    await openInBrowser(deck)
  await ended
}

/**
 * Waits until a server answers.
 * @throws {Problem} when it does not within the limit, in ms
 */
export async function answers(url: string, limit: number): Promise<void> {
  const until = Date.now() + limit
  while (Date.now() < until) {
    const signal = AbortSignal.timeout(Math.min(ANSWER_LIMIT, until - Date.now()))
    if (await fetch(url, { signal }).then(response => response.ok, () => false))
      return
    await new Promise(resolve => setTimeout(resolve, 150))
  }
  throw new Problem({ what: `Slidev antwoordt niet op ${url}.`, mend: 'start het commando opnieuw' })
}

import type { MemoOptions } from '../memo/options.ts'
import { join } from 'node:path'
import { Problem } from '../lib/problem.ts'
import { say, step } from '../lib/progress.ts'
import { projectFolder } from '../lib/project.ts'
import { run, RunError } from '../lib/run.ts'
import { freePort } from '../lib/serve.ts'
import { deckFiles } from '../memo/generate.ts'
import { refreshPages } from '../memo/refresh-pages.ts'
import { openInBrowser } from './open-in-browser.ts'

const SLIDEV = join(projectFolder, 'node_modules/@slidev/cli/bin/slidev.mjs')
const PREFERRED_PORT = 3030
/** Time for Slidev to start, in ms: the first start prepares its modules. */
const START_LIMIT = 120_000
/** Time for one answer, in ms. */
const ANSWER_LIMIT = 10_000

/**
 * Serves the deck for presenting until Slidev ends: notes, presenter view and timer.
 * @throws {Problem} with Slidev's own words when it does not start or cannot go on
 */
export async function present(memo: MemoOptions, open = false): Promise<void> {
  await refreshPages(memo)
  const { port, taken } = await freePort(PREFERRED_PORT)
  if (taken)
    say(`Poort ${PREFERRED_PORT} is in gebruik; de presentatie staat nu op poort ${port}.`)
  const deck = `http://localhost:${port}/`
  const ended = slidev(memo, port)
  await step('Presentatie starten …', () => Promise.race([answers(deck, START_LIMIT), ended]))
  say(`\n  Presentatie (beamer):   ${deck}\n  Sprekersscherm:         ${deck}presenter/1\n\n  Stoppen: Ctrl+C\n`)
  if (open)
    await openInBrowser(deck)
  await ended
}

async function slidev(memo: MemoOptions, port: number): Promise<void> {
  const { entry, pages } = deckFiles(memo)
  try {
    await run(process.execPath, [SLIDEV, entry, '--port', String(port), '--log', 'error'], { cwd: projectFolder })
  }
  catch (error) {
    if (!(error instanceof RunError))
      throw error
    throw new Problem({
      what: `Slidev kan de dia’s niet tonen:\n${error.output.trim()}`,
      where: `${entry} en ${pages}/`,
    })
  }
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

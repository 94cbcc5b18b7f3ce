import type { MemoOptions } from '../memo/options.ts'
import { Problem } from '../lib/problem.ts'
import { projectFolder } from '../lib/project.ts'
import { run, RunError } from '../lib/run.ts'
import { deckFiles } from '../memo/generate.ts'
import { join, sep } from 'node:path'

const SLIDEV = join(projectFolder, 'node_modules/@slidev/cli/bin/slidev.mjs')

/** How long Slidev may take to start, in ms: the first start prepares its modules. */
const START_LIMIT = 120_000
/** How long one answer may take, in ms. */
const ANSWER_LIMIT = 10_000

/** What Slidev's build reads as a quote, a query, a variable or a pattern when it is in a path. */
const UNFIT = /['"#?$\\*]/g

/** A running server of the slides. */
export interface SlidesServer {
  /** Settles when Slidev ends: rejects with a Problem when it could not go on. */
  ended: Promise<void>
}

/**
 * Serves the slides with notes, presenter view and timer, and waits until they answer, for `limit` ms at most.
 * @throws {Problem} with Slidev's own words when it does not start
 */
export async function serveSlides(memo: MemoOptions, port: number, limit = START_LIMIT): Promise<SlidesServer> {
  requireFitFolder(projectFolder)
  const ended = slidev(memo, port)
  await Promise.race([answers(`http://localhost:${port}/`, limit), ended])
  return { ended }
}

/**
 * Refuses a folder that Slidev cannot work in.
 * @throws {Problem} naming the characters that it cannot stand
 */
export function requireFitFolder(folder: string): void {
  // On Windows the backslash stands between folders.
  const unfit = new Set(folder.replaceAll(sep, '/').match(UNFIT))
  if (unfit.size) {
    throw new Problem({
      what: `Slidev kan niet werken in een map met ${[...unfit].join(' of ')} in haar naam.`,
      where: folder,
      mend: 'geef de map een naam met letters, cijfers, streepjes en spaties',
    })
  }
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

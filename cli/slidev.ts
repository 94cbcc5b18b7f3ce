import { Problem } from '../lib/problem.ts'
import { projectFolder } from '../lib/project.ts'
import { run, RunError } from '../lib/run.ts'
import { deckFiles } from '../memo/generate.ts'
import { join } from 'node:path'

const SLIDEV = join(projectFolder, 'node_modules/@slidev/cli/bin/slidev.mjs')

/** How long Slidev may take to start, in ms: the first start prepares its modules. */
const START_LIMIT = 120_000

/** A running server of the slides. */
export interface SlidesServer {
  /** Settles when Slidev ends: rejects with a Problem when it could not go on. */
  ended: Promise<void>
}

/**
 * Serves the slides with notes, presenter view and timer, and waits until they answer.
 * Throws a Problem with Slidev's own words when it does not start.
 */
export async function serveSlides(port: number): Promise<SlidesServer> {
  const ended = slidev([deckFiles().entry, '--port', String(port), '--log', 'error'], 'de dia’s niet tonen')
  await Promise.race([answers(`http://localhost:${port}/`), ended])
  return { ended }
}

async function slidev(args: string[], what: string): Promise<void> {
  try {
    await run(process.execPath, [SLIDEV, ...args], {
      cwd: projectFolder,
      // Left alone, it compiles components for development, with their paths on this machine in them.
      env: { NODE_ENV: args[0] === 'build' ? 'production' : undefined },
    })
  }
  catch (error) {
    if (!(error instanceof RunError))
      throw error
    throw new Problem({ what: `Slidev kan ${what}:\n${error.output.trim()}`, where: `${deckFiles().entry} en ${deckFiles().pages}/` })
  }
}

async function answers(url: string): Promise<void> {
  const until = Date.now() + START_LIMIT
  while (Date.now() < until) {
    if (await fetch(url).then(response => response.ok, () => false))
      return
    await new Promise(resolve => setTimeout(resolve, 150))
  }
  throw new Problem({ what: `Slidev antwoordt niet op ${url}.`, mend: 'start het commando opnieuw' })
}

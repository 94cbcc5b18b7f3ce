import { join } from 'node:path'
import { Problem } from './problem.ts'
import { projectFolder } from './project.ts'
import { run, RunError } from './run.ts'

const SLIDEV = join(projectFolder, 'node_modules/@slidev/cli/bin/slidev.mjs')

/** How long Slidev may take to start, in ms: the first start prepares its modules. */
const START_LIMIT = 120_000

/**
 * Builds Slidev's part of the public site into `folder`: no notes, no presenter, relative addresses.
 * Throws a Problem with Slidev's own words when it fails.
 */
export async function buildSlides(folder: string): Promise<void> {
  await slidev(['build', '--base', './', '--without-notes', '--out', folder], 'de site niet bouwen')
}

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
  const ended = slidev(['slides.md', '--port', String(port), '--log', 'error'], 'de dia’s niet tonen')
  await Promise.race([answers(`http://localhost:${port}/`), ended])
  return { ended }
}

async function slidev(args: string[], what: string): Promise<void> {
  try {
    await run(process.execPath, [SLIDEV, ...args], { cwd: projectFolder })
  }
  catch (error) {
    if (!(error instanceof RunError))
      throw error
    throw new Problem({ what: `Slidev kan ${what}:\n${error.output.trim()}`, where: 'slides.md en pages/' })
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

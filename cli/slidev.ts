import type { PlayerFiles } from './slidev/player-files.ts'
import { Problem } from '../lib/problem.ts'
import { projectFolder } from '../lib/project.ts'
import { run, RunError } from '../lib/run.ts'
import { deckFiles } from '../memo/generate.ts'
import { takePlayerFiles } from './slidev/player-files.ts'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

const SLIDEV = join(projectFolder, 'node_modules/@slidev/cli/bin/slidev.mjs')

/** How long Slidev may take to start, in ms: the first start prepares its modules. */
const START_LIMIT = 120_000

/** What Slidev adds for hosts that send every address to one page; here every address has a page of its own. */
const FOR_ONE_PAGE = ['index.html', '404.html', '_redirects']

/**
 * Builds the player, Slidev's part of the public site, into `folder`: no notes, no presenter, relative addresses, no
 * pages. Throws a Problem with Slidev's own words when it fails.
 */
export async function buildPlayer(folder: string): Promise<PlayerFiles> {
  await slidev(['build', deckFiles().entry, '--base', './', '--without-notes', '--out', folder], 'de site niet bouwen')
  await Promise.all(FOR_ONE_PAGE.map(file => rm(join(folder, file), { force: true })))
  return takePlayerFiles(folder)
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

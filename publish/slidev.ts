import { join } from 'node:path'
import { Problem } from './problem.ts'
import { projectFolder } from './project.ts'
import { run, RunError } from './run.ts'

const SLIDEV = join(projectFolder, 'node_modules/@slidev/cli/bin/slidev.mjs')

/**
 * Builds Slidev's part of the public site into `folder`: no notes, no presenter, relative addresses.
 * Throws a Problem with Slidev's own words when it fails.
 */
export async function buildSlides(folder: string): Promise<void> {
  try {
    await run(process.execPath, [SLIDEV, 'build', '--base', './', '--without-notes', '--out', folder], { cwd: projectFolder })
  }
  catch (error) {
    if (!(error instanceof RunError))
      throw error
    throw new Problem({ what: `Slidev kan de site niet bouwen:\n${error.output.trim()}`, where: 'slides.md en pages/' })
  }
}

/** Serves the slides for presenting or editing, until it is stopped. Resolves only when Slidev ends by itself. */
export async function serveSlides(port: number): Promise<void> {
  await run(process.execPath, [SLIDEV, 'slides.md', '--port', String(port), '--log', 'warn'], { cwd: projectFolder })
}

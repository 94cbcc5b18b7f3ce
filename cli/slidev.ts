import type { MemoOptions } from '../memo/options.ts'
import { join } from 'node:path'
import { Problem } from '../lib/problem.ts'
import { projectFolder } from '../lib/project.ts'
import { run, RunError } from '../lib/run.ts'
import { deckFiles } from '../memo/deck-files.ts'

const SLIDEV = join(projectFolder, 'node_modules/@slidev/cli/bin/slidev.mjs')

/**
 * Runs Slidev's command line on a memo's slides until it ends.
 * Without a command Slidev develops.
 * @param memo the deck to run on
 * @param command of Slidev, and its subcommands
 * @param options of that command
 * @param showErrors passes on its errors as they come
 * @throws {Problem} with Slidev's own words when it does not start or cannot go on
 */
export async function slidev(
  memo: MemoOptions,
  command: string[],
  options: string[],
  showErrors = false,
): Promise<void> {
  const { entry, pages } = deckFiles(memo)
  try {
    // Builds for production, whatever the user's NODE_ENV.
    // https://vite.dev/guide/env-and-mode.html#node-env-and-modes
    const env = { NODE_ENV: undefined }
    await run(process.execPath, [SLIDEV, ...command, entry, ...options], { cwd: projectFolder, env, showErrors })
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

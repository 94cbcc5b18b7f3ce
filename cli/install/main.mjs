import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { nodeCandidates } from './node-choice.mjs'
import { runUntilDone } from './run-until-done.mjs'
import { Stop } from './stop.mjs'

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Commands that show what is there already go on without internet. */
const SHOWING = ['start', 'dev', 'preview']

/**
 * Installs what is missing and runs a command; sets the exit code.
 * @param {string[]} args the command and its arguments
 */
export async function main(args) {
  try {
    await ensureInstalled(project, SHOWING.includes(args[0]))
    const nodes = nodeCandidates(project)
    if (!nodes.length) {
      throw new Stop({
        what: `Node ${process.version} is te oud, en een eigen Node voor dit systeem is er niet.`,
        mend: 'installeer Node 24 van https://nodejs.org en start het commando opnieuw',
      })
    }
    process.exitCode = await runUntilDone(nodes, [join(project, 'cli/main.ts'), ...args], project)
  }
  catch (error) {
    if (!(error instanceof Stop))
      throw error
    console.error(error.message)
    process.exitCode = error.exitCode
  }
}

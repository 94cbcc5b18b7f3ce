import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, Stop } from './install.mjs'
import { nodeCandidates } from './node-choice.mjs'
import { endOf } from './signals.mjs'

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Commands that go on without internet: they show what is there. */
const SHOWING = ['start', 'dev', 'preview']

/**
 * A larger young generation, no optimizing compiler: short-lived objects, short runs.
 * https://nodejs.org/api/cli.html#--max-semi-space-sizesize-in-mib
 */
const FLAGS = ['--disable-warning=ExperimentalWarning', '--min-semi-space-size=16', '--max-semi-space-size=64', '--no-opt']

/** Installs missing packages, runs a command, and sets the exit code. */
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
    process.exitCode = await runUntilDone(nodes, [join(project, 'cli/main.ts'), ...args])
  }
  catch (error) {
    if (!(error instanceof Stop))
      throw error
    console.error(error.message)
    process.exitCode = error.exitCode
  }
}

/**
 * Runs to the exit code, with the first Node that starts.
 * A Node made for another C library does not start.
 */
export async function runUntilDone([node, ...others], args) {
  const cache = process.env.NODE_COMPILE_CACHE || join(project, 'node_modules/.cache/compiled')
  try {
    const env = { ...process.env, NODE_COMPILE_CACHE: cache }
    return (await endOf(spawn(node, [...FLAGS, ...args], { stdio: 'inherit', env }))).code
  }
  catch (error) {
    if (!others.length)
      throw error
    return runUntilDone(others, args)
  }
}

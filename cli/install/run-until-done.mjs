import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { endOf } from './signals.mjs'

/** A larger young generation and no optimizing compiler: documents are short-lived objects, commands short runs. */
const FLAGS = ['--disable-warning=ExperimentalWarning', '--min-semi-space-size=16', '--max-semi-space-size=64', '--no-opt']

/** Runs a script with the first Node that starts, to its exit code; one made for another C library does not start. */
export async function runUntilDone([node, ...others], args, project) {
  const cache = process.env.NODE_COMPILE_CACHE || join(project, 'node_modules/.cache/compiled')
  try {
    const env = { ...process.env, NODE_COMPILE_CACHE: cache }
    return (await endOf(spawn(node, [...FLAGS, ...args], { stdio: 'inherit', env }))).code
  }
  catch (error) {
    if (!others.length)
      throw error
    return runUntilDone(others, args, project)
  }
}

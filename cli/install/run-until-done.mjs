import { endOf } from './signals.mjs'
import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'

/**
 * Node's own: a document is many small things that are soon done with, and sweeping them up less often saves a tenth of the
 * time. A command is over before code that was compiled a second time pays: without, it keeps a core free for the browser.
 */
const flags = ['--disable-warning=ExperimentalWarning', '--min-semi-space-size=16', '--max-semi-space-size=64', '--no-opt']

/**
 * Runs a script with the first Node that starts; one made for another C library is there and still cannot.
 * @param {string[]} nodes executables, best first
 * @param {string[]} args the script and its arguments
 * @param {string} project its folder
 * @returns {Promise<number>} the exit code
 */
export async function runUntilDone([node, ...others], args, project) {
  const bins = [join(project, 'node_modules', '.bin'), dirname(node)]
  const child = spawn(node, [...flags, ...args], {
    stdio: 'inherit',
    env: {
      ...withPath(process.env, bins, delimiter),
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || join(project, 'node_modules', '.cache', 'compiled'),
    },
  })
  try {
    return (await endOf(child)).code
  }
  catch (error) {
    if (!others.length)
      throw error
    return runUntilDone(others, args, project)
  }
}

/**
 * The environment with folders put before its PATH, whatever case its name is in (Windows says 'Path').
 * @param {Record<string, string | undefined>} env
 * @param {string[]} folders
 * @param {string} separator
 */
export function withPath(env, folders, separator) {
  const name = Object.keys(env).find(key => key.toUpperCase() === 'PATH') || 'PATH'
  return { ...env, [name]: [...folders, env[name]].filter(Boolean).join(separator) }
}

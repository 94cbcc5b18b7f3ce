import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { killOnExit, killTree } from './kill-tree.ts'

export interface RunOptions {
  /** Its working folder; ours unless said. */
  cwd?: string
  /** Added to our environment; undefined takes a variable out. */
  env?: Record<string, string | undefined>
  /** In ms; no limit unless said. */
  timeout?: number
  /** Passes on what it writes to stderr, as it comes. */
  showErrors?: boolean
}

/** A failed child process; the caller words it for the user. */
export class RunError extends Error {
  override name = 'RunError'
  readonly output: string
  /** Undefined when not started, or ended by a signal or the time limit. */
  readonly exitCode: number | undefined

  constructor(message: string, output: string, exitCode?: number) {
    super(output ? `${message}\n${output}` : message)
    this.output = output
    this.exitCode = exitCode
  }
}

/**
 * Runs a program without a shell. It and its children end with us.
 * @throws {RunError} when it cannot be started, does not exit with 0, or runs out of its time
 */
export async function run(
  command: string,
  args: string[],
  { cwd, env, timeout, showErrors }: RunOptions = {},
): Promise<{ stdout: string, stderr: string }> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  killOnExit(child)
  if (showErrors)
    child.stderr.pipe(process.stderr)
  let failure = ''
  const timer = timeout && setTimeout(() => {
    failure = `not done after ${timeout} ms`
    killTree(child)
  }, timeout)
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', error => failure = error.message)
    child.once('close', (code, signal) => {
      failure ||= signal ? `ended by ${signal}` : ''
      resolve(code)
    })
  })
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  clearTimeout(timer)
  if (failure)
    throw new RunError(`${[command, ...args].join(' ')}: ${failure}`, stdout + stderr)
  if (code)
    throw new RunError(`${[command, ...args].join(' ')}: exit code ${code}`, stdout + stderr, code)
  return { stdout, stderr }
}

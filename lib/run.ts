import { spawn } from 'node:child_process'
import { killOnExit, killTree } from './kill-tree.ts'

export interface RunOptions {
  /** Its working folder; ours unless said. */
  cwd?: string
  /** Added to our environment; undefined takes a variable out. */
  env?: Record<string, string | undefined>
  /** Time after which it is ended and counts as failed, in ms; no limit unless said. */
  timeout?: number
}

/** A child process that failed; its caller knows what that means to the user. */
export class RunError extends Error {
  override name = 'RunError'
  /** All that it wrote, in the order in which it came. */
  readonly output: string
  /** Undefined when it did not start, or was ended by a signal or by its time limit. */
  readonly exitCode: number | undefined

  constructor(message: string, output: string, exitCode?: number) {
    super(output ? `${message}\n${output}` : message)
    this.output = output
    this.exitCode = exitCode
  }
}

/**
 * Runs a program, without a shell, to its end. It and its own children are ended when we end before it.
 * @throws {RunError} when it cannot be started, does not exit with 0, or runs out of its time
 */
export function run(
  command: string,
  args: string[],
  { cwd, env, timeout }: RunOptions = {},
): Promise<{ stdout: string, stderr: string }> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  killOnExit(child)
  const written = { stdout: '', stderr: '', output: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
      written.output += text
    })
  }
  let late = false
  const timer = timeout && setTimeout(() => {
    late = true
    killTree(child)
  }, timeout)
  return new Promise<{ stdout: string, stderr: string }>((resolve, reject) => {
    const fail = (why: string, code?: number): void =>
      reject(new RunError(`${[command, ...args].join(' ')}: ${why}`, written.output, code))
    child.once('error', error => fail(error.message))
    child.once('close', (code, signal) => {
      if (late)
        fail(`not done after ${timeout} ms`)
      else if (signal)
        fail(`ended by ${signal}`)
      else if (code)
        fail(`exit code ${code}`, code)
      else resolve({ stdout: written.stdout, stderr: written.stderr })
    })
  }).finally(() => clearTimeout(timer))
}

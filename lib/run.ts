import { killOnExit, killTree } from './kill-tree.ts'
import { spawn } from 'node:child_process'

/** How a child process runs. */
export interface RunOptions {
  /** Its working folder; ours unless said. */
  cwd?: string
  /** Added to our environment; undefined takes a variable out. */
  env?: Record<string, string | undefined>
  /** Time after which it is ended and counts as failed, in ms; no limit unless said. */
  timeout?: number
  /** Let it write to our terminal and read from it, instead of capturing its output. */
  inherit?: boolean
}

/** What a child process wrote; both empty when it wrote to our terminal. */
export interface RunOutput {
  stdout: string
  stderr: string
}

/** A child process that failed; its caller knows what that means to the user. */
export class RunError extends Error {
  override name = 'RunError'
  /** All that it wrote, in the order in which it came. */
  readonly output: string
  /** Its exit code; undefined when it did not start, or was ended by a signal or by its time limit. */
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
export function run(command: string, args: string[], options: RunOptions = {}): Promise<RunOutput> {
  const { cwd, env, timeout, inherit = false } = options
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // A group of its own ends as one; to read from the terminal it has to stay in ours.
    detached: !inherit && process.platform !== 'win32',
    windowsHide: true,
  })
  killOnExit(child)
  const written = { stdout: '', stderr: '', output: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
      written.output += text
    })
  }
  let late = false
  const timer = timeout && setTimeout(() => {
    late = true
    killTree(child)
  }, timeout)
  return new Promise<RunOutput>((resolve, reject) => {
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

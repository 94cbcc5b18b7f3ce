import { performance } from 'node:perf_hooks'

/** Where progress is written; `process.stdout` is one. */
export interface ProgressOutput {
  write: (text: string) => unknown
  /** On a terminal the seconds come behind the line; elsewhere they are a line of their own. */
  isTTY?: boolean
}

/** Tells what is going on. */
export interface Progress {
  /**
   * Prints what is about to happen, such as `Presentatie-pdf …`, does it, and prints the seconds that it took.
   * A failure is thrown on as it is.
   */
  step: <T>(what: string, work: () => Promise<T>) => Promise<T>
  /** Prints one line. */
  say: (line: string) => void
}

/**
 * A reporter of progress, for steps that may run at the same time.
 * @param output where the lines go
 * @param now the time in ms, from any moment on
 */
export function createProgress(output: ProgressOutput, now: () => number = () => performance.now()): Progress {
  /** The step whose line has no end yet. */
  let open: symbol | undefined

  const breakLine = (): void => {
    if (open)
      output.write('\n')
    open = undefined
  }
  const say = (line: string): void => {
    breakLine()
    output.write(`${line}\n`)
  }
  const step: Progress['step'] = async (what, work) => {
    const me = Symbol(what)
    const started = now()
    if (output.isTTY) {
      breakLine()
      output.write(what)
      open = me
    }
    else {
      say(what)
    }
    try {
      const result = await work()
      const took = seconds(now() - started)
      if (open === me) {
        open = undefined
        output.write(` ${took}\n`)
      }
      else {
        say(`${what.replace(/\s*…$/, '')}: ${took}`)
      }
      return result
    }
    catch (error) {
      if (open === me)
        breakLine()
      throw error
    }
  }
  return { step, say }
}

/** A time as people say it: `0,3 s`, `12 s`. */
export function seconds(ms: number): string {
  const time = ms / 1000
  return `${(time < 9.95 ? time.toFixed(1) : time.toFixed(0)).replace('.', ',')} s`
}

/** The reporter of a command: on standard output. */
export const { step, say }: Progress = createProgress(process.stdout)

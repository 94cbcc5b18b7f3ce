import { performance } from 'node:perf_hooks'

/** Tells what is going on. */
export interface Progress {
  /** Prints the name of some work, such as `Presentatie-pdf …`, does it, and prints the seconds that it took. */
  step: <T>(name: string, work: () => Promise<T>) => Promise<T>
  /** Prints one line. */
  say: (line: string) => void
}

/**
 * A reporter of progress, for steps that may run at the same time.
 * @param output where lines go; on a terminal the seconds of a step come behind its name
 * @param output.write as that of a stream
 * @param output.isTTY whether it is a terminal
 * @param now the time in ms, from any moment on
 */
export function createProgress(
  output: { write: (text: string) => unknown, isTTY?: boolean },
  now: () => number = () => performance.now(),
): Progress {
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
  const step: Progress['step'] = async (name, work) => {
    const me = Symbol(name)
    const started = now()
    breakLine()
    output.write(output.isTTY ? name : `${name}\n`)
    if (output.isTTY)
      open = me
    try {
      const result = await work()
      const took = seconds(now() - started)
      if (open !== me)
        say(`${name.replace(/\s*…$/, '')}: ${took}`)
      else output.write(` ${took}\n`)
      return result
    }
    catch (error) {
      if (open === me)
        output.write('\n')
      throw error
    }
    finally {
      if (open === me)
        open = undefined
    }
  }
  return { step, say }
}

/** A time as people say it: `0,3 s`, `12 s`. */
function seconds(ms: number): string {
  const time = ms / 1000
  return `${(time < 9.95 ? time.toFixed(1) : time.toFixed(0)).replace('.', ',')} s`
}

/** The reporter of a command: on standard output. */
export const { step, say }: Progress = createProgress(process.stdout)

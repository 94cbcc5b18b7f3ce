/** A reporter of progress, for steps that may run at the same time. `now` is in ms. */
export function createProgress(output: { write: (text: string) => unknown }, now = () => performance.now()) {
  const say = (line: string): void => void output.write(`${line}\n`)
  /** Prints the name of some work, such as `Presentatie-pdf …`, then its seconds. */
  async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const started = now()
    say(name)
    const result = await work()
    say(`${name.replace(/\s*…$/, '')}: ${seconds(now() - started)}`)
    return result
  }
  return { step, say }
}

/** A time as people say it: `0,3 s`, `12 s`. */
function seconds(ms: number): string {
  const time = ms / 1000
  return `${(time < 9.95 ? time.toFixed(1) : time.toFixed(0)).replace('.', ',')} s`
}

export const { step, say } = createProgress(process.stdout)

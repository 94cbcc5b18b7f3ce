import type { RunOptions } from '../../../lib/run.ts'
import { run, RunError } from '../../../lib/run.ts'
import { TIME_LIMIT } from '../parameters.ts'
import { watchMemory } from './memory.ts'

/** A process to measure, from start to end. */
export interface Work { args: string[], cwd: string, env?: RunOptions['env'] }

/** Wall time in ms and memory in bytes, or why there are none, with the output. */
export type Outcome = { time: number, memory: number | undefined } | { failure: string, output: string }

/** Runs a script with our own Node and measures the whole process and its children. */
export async function measureProcess({ args, cwd, env }: Work, limit = TIME_LIMIT): Promise<Outcome> {
  const memory = watchMemory()
  const started = performance.now()
  try {
    await run(process.execPath, args, { cwd, env, timeout: limit })
    return { time: performance.now() - started, memory: memory.stop() }
  }
  catch (error) {
    memory.stop()
    if (!(error instanceof RunError))
      throw error
    const late = performance.now() - started >= limit
    return { failure: late ? `not done in ${limit / 1000} s` : 'failed', output: error.output }
  }
}

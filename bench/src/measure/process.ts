import type { RunOptions } from '../../../lib/run.ts'
import { run, RunError } from '../../../lib/run.ts'
import { watchMemory } from './memory.ts'
import { TIME_LIMIT } from '../parameters.ts'

/** A process to measure, from start to end. */
export interface Work { args: string[], cwd: string, env?: RunOptions['env'] }

/** What a process came to: its wall time in ms and its memory in bytes, or why it came to nothing, with what it wrote. */
export type Outcome = { time: number, memory: number | undefined } | { failure: string, output: string }

/** Runs a script with our own Node and measures the whole process, with all that it starts. */
export async function measureProcess({ args, cwd, env }: Work, limit: number = TIME_LIMIT): Promise<Outcome> {
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

import type { RunOptions } from '../../../lib/run.ts'
import { run, RunError } from '../../../lib/run.ts'
import { TIME_LIMIT } from '../parameters.ts'
import { notDoneIn } from '../report/results.ts'
import { watchMemory } from './memory.ts'

/** A process to measure, from start to end; by default our own Node. */
export interface Work { command?: string, args: string[], cwd: string, env?: RunOptions['env'] }

/** Wall time in ms and memory in bytes, or the failure with its output. */
export type Outcome = { time: number, memory: number | undefined } | { failure: string, output: string }

/** Measures a whole process and its children. */
export async function measureProcess(work: Work, limit = TIME_LIMIT): Promise<Outcome> {
  const { command = process.execPath, args, cwd, env } = work
  const memory = watchMemory()
  const started = performance.now()
  try {
    await run(command, args, { cwd, env, timeout: limit })
    return { time: performance.now() - started, memory: memory.stop() }
  }
  catch (error) {
    memory.stop()
    if (!(error instanceof RunError))
      throw error
    const late = performance.now() - started >= limit
    return { failure: late ? notDoneIn(limit) : 'failed', output: error.output }
  }
}

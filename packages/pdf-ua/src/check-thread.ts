import type { Failure } from './rules/subject.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { check } from './check.ts'
import { UnreadablePdf } from './read/unreadable.ts'

/** An error loses its class on the way to another thread. */
export type CheckAnswer = { failures: Failure[] } | Pick<UnreadablePdf, 'message' | 'mend'>

/** Answers once; any other error ends the thread. */
async function answer(): Promise<CheckAnswer> {
  try {
    return { failures: await check(workerData as Uint8Array) }
  }
  catch (error) {
    if (!(error instanceof UnreadablePdf))
      throw error
    const { message, mend } = error
    return { message, mend }
  }
}

parentPort!.postMessage(await answer())

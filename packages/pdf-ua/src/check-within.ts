import type { CheckAnswer } from './check-thread.ts'
import type { Failure } from './rules/subject.ts'
import { Worker } from 'node:worker_threads'
import { tooMuch, UnreadablePdf } from './read/unreadable.ts'

/** Ms between two looks at the memory. */
const LOOK = 50

/** Time and memory for one check. */
export interface CheckLimits { seconds: number, megabytes: number }

/**
 * Runs {@link check} on an untrusted file, in a thread with limits.
 * @throws {UnreadablePdf} when the bytes are no readable PDF, or a limit is reached
 */
export async function checkWithin(
  bytes: Uint8Array,
  { seconds, megabytes }: CheckLimits = { seconds: 20, megabytes: 500 },
): Promise<Failure[]> {
  const before = process.memoryUsage.rss()
  // Own stdout and stderr: the library prints warnings.
  const thread = new Worker(new URL('check-thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    stdout: true,
    stderr: true,
  })
  const memory = tooMuch(`dat vraagt meer dan ${megabytes} MB geheugen`)
  const { promise, resolve, reject } = Promise.withResolvers<CheckAnswer>()
  thread.once('message', resolve)
  thread.once('error', (error: NodeJS.ErrnoException) =>
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? memory : stuck(error)))
  const tooLong = setTimeout(() => reject(tooMuch(`dat duurt langer dan ${seconds} seconden`)), 1000 * seconds)
  // `resourceLimits` leave out buffers: https://github.com/nodejs/node/pull/43992
  const look = setInterval(() => {
    if (process.memoryUsage.rss() - before > megabytes * 2 ** 20)
      reject(memory)
  }, LOOK)
  try {
    const answer = await promise
    if ('failures' in answer)
      return answer.failures
    throw new UnreadablePdf(answer.message, answer.mend)
  }
  finally {
    clearTimeout(tooLong)
    clearInterval(look)
    await thread.terminate()
  }
}

/** For a defect of the check itself, so the other files are still checked. */
function stuck({ message }: Error): UnreadablePdf {
  return new UnreadablePdf(
    `De controle liep vast op dit PDF-bestand: ${message}.`,
    'Meld dit als fout in Raadsdeck, met het bestand erbij.',
  )
}

import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.js'
import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { EventEmitter, once } from 'node:events'
import { browserGone, browserRefuses, browserSilent } from './problems.ts'

type Commands = ProtocolMapping.Commands

/** A connection to a browser by its DevTools protocol (https://chromedevtools.github.io/devtools-protocol/). */
export interface Connection {
  /** Rejects with a Problem when the browser refuses the command, ends, or takes more than `limit` ms. */
  send: <Name extends keyof Commands>(
    name: Name,
    parameters?: Commands[Name]['paramsType'][0],
    session?: string,
    limit?: number,
  ) => Promise<Commands[Name]['returnType']>
  /** Resolves at a page's next event of this name; rejects with a Problem when the browser ends. */
  next: (event: keyof ProtocolMapping.Events, session: string) => Promise<void>
}

/** Ends a message in the pipe. */
const END = 0

type Message
  = { id: number, result?: unknown, error?: { message: string } }
    | { id?: undefined, method: string, sessionId?: string }

/** Connects to a browser started with `--remote-debugging-pipe`, private unlike a port. */
export function connectionTo(child: ChildProcess, usualLimit: number): Connection {
  const [input, output] = child.stdio.slice(3) as [Writable, Readable]
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  const events = new EventEmitter()
  let commands = 0
  let beginning: Buffer[] = []

  output.on('data', (chunk: Buffer) => {
    let from = 0
    for (let end = chunk.indexOf(END); end >= 0; end = chunk.indexOf(END, from)) {
      receive(JSON.parse(Buffer.concat([...beginning, chunk.subarray(from, end)]).toString()) as Message)
      beginning = []
      from = end + 1
    }
    beginning.push(chunk.subarray(from))
  })
  // Ignored: pending commands are rejected when the browser closes.
  input.on('error', () => {})
  const closed = once(child, 'close').then(() => Promise.reject(browserGone()))
  let isOpen = true
  closed.catch((gone: unknown) => {
    isOpen = false
    for (const { reject } of waiting.values())
      reject(gone)
  })

  function receive(message: Message): void {
    if (message.id === undefined)
      return void events.emit(`${message.method} ${message.sessionId}`)
    const answer = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error)
      answer?.reject(browserRefuses(message.error.message))
    else
      answer?.resolve(message.result)
  }

  return {
    send(method, params, sessionId, limit = usualLimit) {
      if (!isOpen)
        return Promise.reject(browserGone())
      const id = ++commands
      const answer = Promise.withResolvers<unknown>()
      waiting.set(id, answer)
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      return inTime(answer.promise, limit) as Promise<never>
    },
    next(event, session) {
      const told = Promise.race([once(events, `${event} ${session}`).then(() => {}), closed])
      // Avoids an unhandled rejection: the browser may close without the event.
      told.catch(() => {})
      return told
    },
  }
}

/** @throws {Problem} when the answer takes longer than `limit` ms */
export async function inTime<T>(answer: Promise<T>, limit: number): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(browserSilent(limit)), limit)
  try {
    return await Promise.race([answer, late.promise])
  }
  finally {
    clearTimeout(timer)
  }
}

import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.js'
import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { EventEmitter, once } from 'node:events'

type Commands = ProtocolMapping.Commands

/** A line to a browser, in its own protocol (https://chromedevtools.github.io/devtools-protocol/). */
export interface Connection {
  /**
   * Sends a command, to one page where a session is named.
   * @throws {Error} when the browser refuses it, or is gone before it answers
   */
  send: <Name extends keyof Commands>(
    name: Name,
    parameters?: Commands[Name]['paramsType'][0],
    session?: string,
  ) => Promise<Commands[Name]['returnType']>
  /**
   * Resolves when a page tells of an event next.
   * @throws {Error} when the browser is gone before that
   */
  next: (event: keyof ProtocolMapping.Events, session: string) => Promise<void>
}

/** What ends a message in the pipe. */
const END = 0

/** What the browser sends: the answer to a command of ours, or an event. */
type Message
  = { id: number, result?: unknown, error?: { message: string } }
    | { id?: undefined, method: string, sessionId?: string }

/** Talks to a browser that was started with `--remote-debugging-pipe`: nobody else can, as with a port. */
export function connectionTo(child: ChildProcess): Connection {
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
  // Whoever waits is told when the browser is gone; that a command could not be written says no more.
  input.on('error', () => {})
  const closed = once(child, 'close').then(() => Promise.reject(gone))
  let isOpen = true
  closed.catch(() => {
    isOpen = false
    for (const { reject } of waiting.values())
      reject(gone)
  })

  function receive(message: Message): void {
    if (message.id === undefined)
      return void events.emit(`${message.method} ${message.sessionId}`)
    const { resolve, reject } = waiting.get(message.id)!
    waiting.delete(message.id)
    if (message.error)
      reject(new Error(message.error.message))
    else resolve(message.result)
  }

  return {
    send(method, params, sessionId) {
      // A program that ended at once is already deaf, but what it said comes with its end.
      if (!isOpen)
        return Promise.reject(gone)
      const id = ++commands
      const answer = Promise.withResolvers<unknown>()
      waiting.set(id, answer)
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      return answer.promise as Promise<never>
    },
    next(event, session) {
      const told = Promise.race([once(events, `${event} ${session}`).then(() => {}), closed])
      // An event that nobody waits for any more does not come when the browser closes.
      told.catch(() => {})
      return told
    },
  }
}

const gone = new Error('the browser is closed')

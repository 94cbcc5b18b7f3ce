import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WebSocket } from 'ws'
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { WebSocketServer } from 'ws'
import { isForThisMachine } from '../../lib/own-requests.ts'
import { inlineHashes, securityHeaders } from '../../site/policy.ts'
import { nl } from '../../words/nl.ts'

const { createServer } = process.getBuiltinModule('node:http')

const SECRET_BITS = 128
/** Time to give the secret, in ms, and the most bytes of a message. */
const PATIENCE = 3000
const MOST = 64 * 1024

/** Heartbeat in ms; a press more than `LATE` beats old is ignored. */
const BEAT = 1000
const LATE = 2

const COMMANDS = new Set(['next', 'previous', 'black'])

/** The clicker on a phone, for as long as the presentation runs. */
export interface Remote {
  port: number
  secret: string
  /** The page's addresses in this machine's networks, with the secret. */
  addresses: string[]
  close: () => Promise<void>
}

/** Serves a phone's page; relays its commands to the deck, and notes back. */
export async function serveRemote(): Promise<Remote> {
  const html = await readFile(join(import.meta.dirname, 'page.html'), 'utf8')
  // The memo's language is known with the first slide.
  const page = html.replace('{lost}', nl.phone.lost)
  const secret = randomBytes(SECRET_BITS / 8).toString('base64url')
  const headers = {
    ...securityHeaders(inlineHashes([page])),
    'Content-Type': 'text/html;charset=utf-8',
    'Cache-Control': 'no-store',
  }
  const server = createServer((req, res) => {
    const found = isOurs(req) && req.method === 'GET' && req.url === '/'
    res.writeHead(found ? 200 : 404, headers).end(found ? page : undefined)
  })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST })
  server.on('upgrade', (req, socket, head) => {
    if (isOurs(req))
      sockets.handleUpgrade(req, socket, head, webSocket => admit(webSocket))
    else
      socket.destroy()
  })

  const decks = new Set<WebSocket>()
  const phones = new Set<WebSocket>()
  let state: string | undefined
  let beat = 0
  const beats = setInterval(() => {
    beat++
    phones.forEach(phone => phone.send(String(beat)))
  }, BEAT)

  /** Admits a socket by the secret in its first message alone. */
  function admit(socket: WebSocket): void {
    const late = setTimeout(() => socket.terminate(), PATIENCE)
    socket.on('error', () => socket.terminate())
    socket.once('message', (data) => {
      clearTimeout(late)
      const { secret: given, role } = parsed(String(data))
      if (!isSame(String(given), secret))
        return socket.terminate()
      const group = role === 'deck' ? decks : phones
      group.add(socket)
      socket.on('close', () => group.delete(socket))
      socket.on('message', data => role === 'deck' ? tell(String(data)) : ask(String(data)))
      if (role === 'deck')
        return
      socket.send(String(beat))
      if (state)
        socket.send(state)
    })
  }

  function tell(text: string): void {
    state = text
    phones.forEach(phone => phone.send(text))
  }

  /** One window moves, and takes the others along. */
  function ask(text: string): void {
    const { name, beat: heard } = parsed(text)
    if (COMMANDS.has(String(name)) && beat - Number(heard) <= LATE)
      [...decks].at(-1)?.send(JSON.stringify({ name }))
  }

  // On all addresses: the network may change during the talk.
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    secret,
    addresses: hosts().map(host => `http://${host}:${port}/#${secret}`),
    close: () => new Promise((resolve) => {
      clearInterval(beats)
      sockets.clients.forEach(socket => socket.terminate())
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

/** Compares in constant time, against timing attacks. */
function isSame(given: string, secret: string): boolean {
  const [one, other] = [given, secret].map(text => createHash('sha256').update(text).digest()) as [Buffer, Buffer]
  return timingSafeEqual(one, other)
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
  }
  catch {
    return {}
  }
}

/**
 * By an address of this machine only, against DNS rebinding.
 * https://github.com/nccgroup/singularity/wiki/Preventing-DNS-Rebinding-Attacks
 */
function isOurs(req: IncomingMessage): boolean {
  const host = (req.headers.host ?? '').replace(/:\d+$/, '')
  return isForThisMachine(req) || hosts().includes(host)
}

/** This machine's network addresses, as in a URL. */
function hosts(): string[] {
  return Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid)
    .map(({ address, family }) => family === 'IPv6' ? `[${address}]` : address)
    .sort((one, other) => Number(one.startsWith('[')) - Number(other.startsWith('[')))
}

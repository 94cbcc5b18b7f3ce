import type { ServerResponse } from 'node:http'
import type { ViteDevServer } from 'vite'
import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { guard } from '../../setup/guard.ts'

interface Request { url?: string, method?: string, headers: Record<string, string> }
type Middleware = (req: Request, res: ServerResponse, next: () => void) => void

let middleware: Middleware
let httpServer: EventEmitter
let sockets: EventEmitter

beforeEach(() => {
  httpServer = new EventEmitter()
  sockets = new EventEmitter()
  const { configureServer } = guard() as { configureServer: { handler: (server: ViteDevServer) => void } }
  const middlewares = { use: (given: Middleware) => middleware = given }
  configureServer.handler({ middlewares, httpServer, ws: sockets } as unknown as ViteDevServer)
})

/** True when the guard lets a request through. */
function passes(method: string, url: string, headers: Record<string, string> = {}): boolean {
  const next = vi.fn()
  const res = { writeHead: vi.fn().mockReturnThis(), end: vi.fn(), setHeader: vi.fn() }
  middleware({ method, url, headers: { host: 'localhost:3030', ...headers } }, res as unknown as ServerResponse, next)
  expect(res.writeHead.mock.calls).toEqual(next.mock.calls.length ? [] : [[403, expect.anything()]])
  return next.mock.calls.length === 1
}

const own = { 'origin': 'http://localhost:3030', 'sec-fetch-site': 'same-origin' }
const neighbour = { 'origin': 'http://localhost:8080', 'sec-fetch-site': 'same-site' }
const stranger = { 'origin': 'https://example.org', 'sec-fetch-site': 'cross-site' }
const sandboxed = { 'origin': 'null', 'sec-fetch-site': 'cross-site' }
/** A browser that does not send Sec-Fetch-Site. */
const silent = { origin: 'https://example.org' }
const clicked = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document', 'sec-fetch-user': '?1' }

describe('the guard of the development server', () => {
  it.each([
    ['GET', '/', {}],
    ['GET', '/', { 'sec-fetch-site': 'none' }],
    ['GET', '/presenter/1', clicked],
    ['GET', '/@vite/client', own],
    ['GET', '/__slidev/slides/2.json', own],
    ['POST', '/@server-reactive/nav', own],
  ])('lets %s %s through with %j', (method, url, headers) => {
    expect(passes(method, url, headers as Record<string, string>)).toBe(true)
  })

  it.each([neighbour, stranger, sandboxed, silent])('keeps out %j', (headers) => {
    expect(passes('GET', '/@vite/client', headers)).toBe(false)
    expect(passes('POST', '/@server-reactive/nav', headers)).toBe(false)
  })

  it.each([
    ['in a frame', { ...clicked, 'sec-fetch-dest': 'iframe' }],
    ['by a script', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }],
  ])('opens no page elsewhere %s', (_, headers) => {
    expect(passes('GET', '/presenter/5', headers)).toBe(false)
  })

  it.each([
    ['POST', '/__slidev/slides/2.json'],
    ['PUT', '/x/__slidev/slides/2.json?x'],
    ['GET', '/__open-in-editor?file=a'],
    ['GET', '/__OPEN-in-editor'],
    ['GET', '/@slidev-monaco-types/load?root=/'],
    ['GET', '/%40slidev-monaco-types/load?root=%E0'],
    ['GET', '/@id/@slidev-monaco-types/load'],
    ['POST', '/__mcp'],
    ['GET', '/__inspect/'],
  ])('keeps everyone from %s %s', (method, url) => {
    expect(passes(method, url, own)).toBe(false)
    expect(passes(method, url)).toBe(false)
  })

  it.each([[own, true], [{}, true], [neighbour, false], [stranger, false], [sandboxed, false], [silent, false]])('with %j lets a socket in: %s', (headers, lives) => {
    const socket = { destroy: vi.fn() }
    httpServer.emit('upgrade', { headers: { host: 'localhost:3030', ...headers } }, socket)
    expect(socket.destroy).toHaveBeenCalledTimes(lives ? 0 : 1)
  })

  it.each([
    ['{"type":"custom","event":"slidev:monaco-write","data":{}}', true],
    ['{"type":"custom","event":"slidev:monaco\\u002dwrite","data":{}}', true],
    ['{"type":"custom","event":"vue-server-ref","data":"slidev:monaco-write"}', false],
    ['not JSON', false],
    ['null', false],
  ])('empties %s: %s', (message, emptied) => {
    const socket = new EventEmitter()
    sockets.emit('connection', socket)
    const slidev = vi.fn()
    socket.on('message', (data: Buffer) => slidev(String(data).trim()))
    socket.emit('message', Buffer.from(message))
    expect(slidev).toHaveBeenCalledWith(emptied ? '' : message)
  })
})

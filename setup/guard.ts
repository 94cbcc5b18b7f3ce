import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Plugin, WebSocketServer } from 'vite'
import { unescape } from 'node:querystring'
import { isOwn, isPageOpenedByHand } from '../lib/own-requests.ts'

/** Paths that write files, start programs or list folders: closed to all. */
const CLOSED = ['/__open-in-editor', '/@slidev-monaco-types/', '/__mcp', '/__inspect']
const SLIDES = '/__slidev/'

/**
 * Keeps Slidev's development server for its own pages.
 * Other sites in the same browser could write slides through the server, and so run code.
 * Vite itself refuses rebound names: https://vite.dev/config/server-options#server-allowedhosts
 */
export function guard(): Plugin {
  return {
    name: 'raadsdeck:guard',
    apply: 'serve',
    configureServer: {
      order: 'pre',
      handler(server) {
        server.middlewares.use((req, res, next) => {
          if (isClosed(req) || !(isOwn(req) || isPageOpenedByHand(req)))
            return void res.writeHead(403, { 'Content-Type': 'text/plain' }).end('Forbidden')
          // Severs a foreign opener, since Slidev obeys its messages.
          // https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Cross-Origin-Opener-Policy
          res.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
          next()
        })
        server.httpServer?.prependListener('upgrade', (req: IncomingMessage, socket: Duplex) => {
          if (!isOwn(req))
            socket.destroy()
        })
        dropFileWrites(server.ws)
      },
    },
  }
}

function isClosed({ url = '/', method = '' }: IncomingMessage): boolean {
  // Behind any base, in any encoding and case.
  const path = unescape(url.split('?')[0]!).toLowerCase()
  return CLOSED.some(part => path.includes(part)) || (path.includes(SLIDES) && !['GET', 'HEAD'].includes(method))
}

/** Blanks a request to write a file before Slidev, which listens later, reads it. */
function dropFileWrites(sockets: WebSocketServer): void {
  sockets.on('connection', socket => socket.on('message', (data: Buffer) => {
    try {
      if ((JSON.parse(String(data)) as { event?: unknown }).event === 'slidev:monaco-write')
        data.fill(' ')
    }
    catch {
      // Not JSON, so no command for Slidev.
    }
  }))
}

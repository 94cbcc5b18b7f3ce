import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Problem } from './problem.ts'
import { checkPort } from 'get-port-please'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sirv from 'sirv'

// Imported by its name it would load all that it can do, WebSockets too, which takes longer than to serve a folder.
const { createServer } = process.getBuiltinModule('node:http')

/** How a folder is served. */
export interface ServeOptions {
  /** The path that the site lives under, with a slash at both ends; `/` unless said. All else is not found. */
  base?: string
  /** Headers to add to a file's answer, for its path below the base, such as `/index.html`. */
  headers?: (path: string) => Record<string, string>
  /** Read files anew at each request and tell browsers to keep none; otherwise what is there at the start is served. */
  dev?: boolean
  /** The port; any free one unless said. */
  port?: number
}

/** A folder being served. */
export interface ServedFolder {
  /** Where it is, with its base and a slash at its end. */
  url: string
  /** Stops serving, also to who is still connected. */
  close: () => Promise<void>
}

/**
 * Serves a folder of files on this machine alone. What is not there is answered with the folder's own 404.html.
 * @throws {Problem} when the port is in use
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<ServedFolder> {
  const { base = '/', headers = noHeaders, dev = false, port = 0 } = options
  const files = sirv(folder, {
    dev,
    etag: !dev,
    setHeaders: (res, path) => Object.entries(headers(path)).forEach(([name, value]) => res.setHeader(name, value)),
  })
  const listener: RequestListener = (req, res) => {
    const notFound = (): Promise<void> => answerNotFound(folder, headers, req, res)
    if (!belowBase(req, base))
      return void notFound()
    const slash = withSlash(folder, req.url!)
    if (slash)
      return void res.writeHead(301, { Location: base + slash.slice(1) }).end()
    files(req, res, notFound)
  }
  const server = createServer(listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? inUse(port) : error))
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

const noHeaders = (): Record<string, string> => ({})

/** Makes the request's path relative to the base; false when it lies outside. */
function belowBase(req: IncomingMessage, base: string): boolean {
  if (!req.url?.startsWith(base))
    return false
  req.url = req.url.slice(base.length - 1)
  return true
}

/** A folder's page has an address with a slash at its end, as on any file server: its links count on it. */
function withSlash(folder: string, path: string): string | undefined {
  const { pathname, search } = new URL(path, 'http://localhost')
  if (pathname.endsWith('/') || !/^[\w/-]+$/.test(pathname))
    return undefined
  return existsSync(join(folder, pathname, 'index.html')) ? `${pathname}/${search}` : undefined
}

async function answerNotFound(
  folder: string,
  headers: (path: string) => Record<string, string>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Niet gevonden')
  const type = typeof page === 'string' ? 'text/plain' : 'text/html'
  res.writeHead(404, { ...headers('/404.html'), 'Content-Type': `${type};charset=utf-8`, 'Cache-Control': 'no-store' })
  res.end(req.method === 'HEAD' ? undefined : page)
}

/** A port to listen on. */
export interface FreePort {
  port: number
  /** Whether the preferred one was in use, so that this is another. */
  taken: boolean
}

/**
 * The preferred port, or the next one that is free.
 * @param preferred 1 to 65535
 * @param host the address that will be listened on; all of this machine's unless said
 * @throws {Problem} when none of a hundred is free
 */
export async function freePort(preferred: number, host?: string): Promise<FreePort> {
  for (let port = preferred; port < Math.min(preferred + 100, 65_536); port++) {
    if (await isFree(port, host))
      return { port, taken: port !== preferred }
  }
  throw inUse(preferred)
}

/**
 * A program may hold a port on one address only, and a browser that is told 'localhost' may end up there:
 * a port is free when it is so on every address that this machine calls itself by.
 */
async function isFree(port: number, host?: string): Promise<boolean> {
  const hasIpv6 = await checkPort(0, '::1') !== false
  return await checkPort(port, host ?? ['127.0.0.1', '0.0.0.0', ...hasIpv6 ? ['::1'] : []]) !== false
}

function inUse(port: number): Problem {
  return new Problem({
    what: `Poort ${port} is in gebruik.`,
    mend: 'sluit het programma dat hem gebruikt, of kies een andere poort',
  })
}

import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkPort } from 'get-port-please'
import sirv from 'sirv'
import { isForThisMachine, isOwn, isPageOpenedByHand } from './own-requests.ts'
import { Problem } from './problem.ts'

// An import would load WebSockets too, which takes longer than to serve a folder:
// https://github.com/nodejs/node/issues/59686
const { createServer } = process.getBuiltinModule('node:http')

export interface ServeOptions {
  /** The site's path, with a slash at both ends; `/` unless said. All else is not found. */
  base?: string
  /** Headers to add to a file's answer, for its path below the base, such as `/index.html`. */
  headers?: (path: string) => Record<string, string>
  /** Scripts to answer with in the place of files, by their paths. */
  instead?: Record<string, string>
  /** Reads files anew at each request, and tells browsers to keep none. */
  dev?: boolean
  /** An app: addresses without a file get its one page; pages elsewhere may not ask. */
  app?: boolean
  /** Any free one unless said. */
  port?: number
}

export interface ServedFolder {
  /** With its base and a slash at its end. */
  url: string
  /** Stops serving, and ends open connections. */
  close: () => Promise<void>
}

/**
 * Serves to this machine alone, with the folder's own 404.html for missing files.
 * @throws {Problem} when the port is in use
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<ServedFolder> {
  const { base = '/', headers, instead = {}, dev = false, app = false, port = 0 } = options
  const files = sirv(folder, {
    dev,
    etag: !dev,
    single: app,
    setHeaders: (res, path) => res.setHeaders(new Map(Object.entries(headers?.(path) ?? {}))),
  })
  const listener: RequestListener = (req, res) => {
    const notFound = async (): Promise<void> => {
      const page = await readFile(join(folder, '404.html')).catch(() => 'Niet gevonden')
      const type = `text/${typeof page === 'string' ? 'plain' : 'html'};charset=utf-8`
      res.writeHead(404, { ...headers?.('/404.html'), 'Content-Type': type, 'Cache-Control': 'no-store' })
      res.end(req.method === 'HEAD' ? undefined : page)
    }
    if (!isForThisMachine(req) || (app && !isOwn(req) && !isPageOpenedByHand(req)))
      return void res.writeHead(403).end()
    if (req.method !== 'GET' && req.method !== 'HEAD')
      return void res.writeHead(405, { Allow: 'GET, HEAD' }).end()
    // Two slashes at the start of an address would lead to another host.
    if (!req.url?.startsWith(base) || req.url.startsWith('//', base.length - 1))
      return void notFound()
    req.url = req.url.slice(base.length - 1)
    if (req.url in instead)
      return void res.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(instead[req.url])
    if (folderPage(folder, req.url))
      return void res.writeHead(301, { Location: base + req.url.slice(1).replace(/(?=\?|$)/, '/') }).end()
    if (!isRange(req.headers.range))
      delete req.headers.range
    // A missing or unreadable file ends its own answer, not the server.
    res.once('pipe', (file: Readable) => file.once('error', () => res.destroy()))
    files(req, res, notFound)
  }
  const server = createServer(listener)
  // A machine may have IPv6 alone.
  const host = await listen(server, port, '127.0.0.1').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRNOTAVAIL')
      throw error.code === 'EADDRINUSE' ? inUse(port) : error
    return listen(server, port, '::1')
  })
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

/** @returns the host as it stands in an address */
function listen(server: Server, port: number, host: '127.0.0.1' | '::1'): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(host === '::1' ? '[::1]' : host))
  })
}

/** A folder with a page, without the final slash that its links need. */
function folderPage(folder: string, url: string): boolean {
  const path = url.split('?')[0]!
  return /^[\w/-]*[\w-]$/.test(path) && existsSync(join(folder, path, 'index.html'))
}

/**
 * The ranges that sirv reads rightly; a server may ignore the others (RFC 9110, 14.2).
 * https://github.com/lukeed/sirv/issues/155
 */
function isRange(range = ''): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? []
  return first !== undefined && (last === '' || Number(last) >= Math.max(1, Number(first)))
}

/**
 * The preferred port, or (`taken`) the next one that is free.
 * @param preferred 1 to 65535
 * @throws {Problem} when none of a hundred is free
 */
export async function freePort(preferred: number): Promise<{ port: number, taken: boolean }> {
  for (let port = preferred; port < Math.min(preferred + 100, 65_536); port++) {
    if (await isFree(port))
      return { port, taken: port !== preferred }
  }
  throw inUse(preferred)
}

/** On every address that this machine has: 'localhost' may be any of them. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '0.0.0.0', '::1']) {
    if (await checkPort(port, host) === false && await checkPort(0, host) !== false)
      return false
  }
  return true
}

function inUse(port: number): Problem {
  return new Problem({
    what: `Poort ${port} is in gebruik.`,
    mend: 'sluit het programma dat hem gebruikt, of kies een andere poort',
  })
}

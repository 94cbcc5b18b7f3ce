import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { createServer } from 'node:http'

/** Answers a request; `count` earlier ones had its method and path. */
type Answerer = (res: ServerResponse, req: IncomingMessage, count: number) => void

function plain(status: number, headers: Record<string, string> = {}, body = 'x'): Answerer {
  return (res, req) => res.writeHead(status, headers).end(req.method === 'HEAD' ? undefined : body)
}
const to = (status: number, location: string): Answerer => plain(status, { location })
const getOnly = (status: number): Answerer => (res, req, count) => plain(req.method === 'HEAD' ? status : 200)(res, req, count)

/** A path for each way in which a web server can answer. */
const answers: Record<string, Answerer> = {
  '/': plain(200),
  '/200': plain(200),
  '/204': plain(204),
  '/301': to(301, '/200'),
  '/308-chain': to(308, '/301'),
  '/302': to(302, '/200'),
  '/301-302': to(301, '/302'),
  '/302-301': to(302, '/301'),
  '/301-gone': to(301, '/404'),
  '/301-front': to(301, '/'),
  '/301-port-closed': to(301, 'http://127.0.0.1:1/'),
  '/301-mail': to(301, 'mailto:x@example.nl'),
  '/301-nowhere': plain(301),
  '/307-loop': to(307, '/307-back'),
  '/307-back': to(307, '/307-loop'),
  '/endless': (res, req, count) => plain(302, { location: `/endless?${req.url!.length}${'x'.repeat(req.url!.length)}` })(res, req, count),
  '/401': plain(401),
  '/403': plain(403),
  '/404': plain(404),
  '/410': plain(410),
  '/500': plain(500),
  '/403-head': getOnly(403),
  '/404-head': getOnly(404),
  '/405-head': getOnly(405),
  '/501-head': getOnly(501),
  '/429': plain(429, { 'retry-after': '3600' }),
  '/429-once': (res, req, count) => count ? plain(200)(res, req, count) : plain(429, { 'retry-after': '0' })(res, req, count),
  '/500-once': (res, req, count) => plain(count ? 200 : 500)(res, req, count),
  '/503-date': (res, req, count) => count ? plain(200)(res, req, count) : plain(503, { 'retry-after': new Date().toUTCString() })(res, req, count),
  '/hanging': () => {},
  '/hanging-head': (res, req, count) => req.method === 'HEAD' ? undefined : plain(200)(res, req, count),
  '/hanging-body': res => res.writeHead(200, { 'content-length': '10' }).write('x'),
  '/closing': res => res.socket!.destroy(),
  '/closing-once': (res, req, count) => count ? plain(200)(res, req, count) : res.socket!.destroy(),
  '/closing-body': (res, req) => req.method === 'HEAD' ? res.writeHead(405).end() : res.writeHead(200, { 'content-length': '10' }).write('x', () => res.socket!.destroy()),
  '/nonsense': res => res.socket!.end('this is not HTTP\r\n\r\n'),
  '/huge': (res, req) => req.method === 'HEAD' ? res.writeHead(403).end() : pour(res),
}

/** Writes without end, as long as someone reads. */
function pour(res: ServerResponse): void {
  res.writeHead(200)
  const more = (): void => {
    while (res.write('x'.repeat(65_536)));
  }
  res.on('drain', more)
  more()
}

/** A server that answers in every way, and records its requests. */
export interface AnsweringServer {
  port: number
  /** `HEAD /404` and so on, in the order in which they came. */
  asked: string[]
  /** Peak of concurrent requests to one host. */
  mostAtOnce: (host: string) => number
  close: () => Promise<void>
}

/** Starts it on loopback. */
export async function answeringServer(): Promise<AnsweringServer> {
  const asked: string[] = []
  const [now, most] = [new Map<string, number>(), new Map<string, number>()]
  const server = createServer((req, res) => {
    const host = req.headers.host!.split(':')[0]!
    now.set(host, (now.get(host) ?? 0) + 1)
    most.set(host, Math.max(most.get(host) ?? 0, now.get(host)!))
    res.on('close', () => now.set(host, now.get(host)! - 1))
    const line = `${req.method} ${req.url}`
    const count = asked.filter(other => other === line).length
    asked.push(line)
    // Long enough for an overlapping second request to show.
    setTimeout(answers[req.url!.split('?')[0]!] ?? plain(404), 5, res, req, count)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    mostAtOnce: host => most.get(host) ?? 0,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

/**
 * Resolves every host to loopback but those of `.invalid` (RFC 2606).
 * https://www.rfc-editor.org/rfc/rfc2606#section-2
 */
export const lookupOnLoopback: LookupFunction = (hostname, options, callback) => {
  if (hostname.endsWith('.invalid'))
    return callback(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }), '')
  if (options.all)
    callback(null, [{ address: '127.0.0.1', family: 4 }])
  else callback(null, '127.0.0.1', 4)
}

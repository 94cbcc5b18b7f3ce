import type { Ask } from '../../../cli/links/client.ts'
import type { AnsweringServer } from './answering-server.ts'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAddress } from '../../../cli/links/check-address.ts'
import { createClient } from '../../../cli/links/client.ts'
import { answeringServer, lookupOnLoopback } from './answering-server.ts'

const impatient = { timeout: 400, retries: 2, wait: 10, longestWait: 50 }

let server: AnsweringServer
let client: ReturnType<typeof createClient>
const at = (path: string, host = 'site.test'): string => `http://${host}:${server.port}${path}`
const check = (url: string): ReturnType<typeof checkAddress> => checkAddress(url, client.ask)

beforeAll(async () => {
  server = await answeringServer()
  client = createClient(impatient, lookupOnLoopback)
})
afterAll(async () => {
  await client.close()
  await server.close()
})

describe('checkAddress', () => {
  it.each([
    ['/200', 'a page'],
    ['/204', 'an answer without content'],
    ['/302', 'a page elsewhere for now'],
    ['/302-301', 'a page elsewhere for now, which moved'],
    ['/403-head', 'a page that HEAD may not ask for'],
    ['/404-head', 'a page that HEAD does not find'],
    ['/405-head', 'a page that HEAD is not made for'],
    ['/501-head', 'a page that HEAD is not known for'],
    ['/429-once', 'a page of a busy server, later'],
    ['/500-once', 'a page after a fault'],
    ['/503-date', 'a page after the moment that was named'],
    ['/hanging-head', 'a page that hangs on HEAD'],
    ['/hanging-body', 'a page that never ends'],
    ['/closing-once', 'a page after a broken connection'],
    ['/closing-body', 'a page that breaks off'],
    ['/huge', 'a page without end'],
  ])('calls %s alive: %s', async (path) => {
    expect(await check(at(path))).toEqual({ url: at(path), state: 'alive', answered: true })
  })

  it.each([
    ['/301', '/200'],
    ['/308-chain', '/200'],
    ['/301-302', '/302'],
    ['/301#part', '/200#part'],
  ])('says that %s moved to %s', async (path, target) => {
    expect(await check(at(path))).toEqual({ url: at(path), state: 'moved', movedTo: at(target), answered: true })
  })

  it.each(['/404', '/410', '/301-gone'])('calls %s gone', async (path) => {
    expect(await check(at(path))).toEqual({ url: at(path), state: 'gone', why: expect.stringMatching(/\(4\d\d\)$/) as string, answered: true })
  })

  it.each([
    ['/401', /weigert/],
    ['/403', /weigert/],
    ['/429', /later terug/],
    ['/500', /storing/],
    ['/301-nowhere', /zonder adres/],
    ['/301-mail', /zonder adres/],
    ['/301-front', /voorpagina/],
    ['/301-port-closed', /neemt niet op/],
    ['/307-loop', /kring/],
    ['/endless', /eindeloos/],
    ['/hanging', /geen antwoord/],
    ['/closing', /verbreekt/],
    ['/nonsense', /geen geldig HTTP/],
  ])('does not know of %s, and says why', async (path, why) => {
    const { state, why: told } = await check(at(path))
    expect(state).toBe('unknown')
    expect(told).toMatch(why)
  })

  it('calls an address gone whose host cannot be found, though nothing answered', async () => {
    expect(await check('http://gemeente.invalid/stuk')).toMatchObject({ state: 'gone', why: expect.stringContaining('naam') as string, answered: false })
  })
  it('counts what led on as an answer, also when nothing answers there', async () => {
    expect(await check(at('/301-port-closed'))).toMatchObject({ answered: true })
  })
  it('does not take a front page for lost when that was the address', async () => {
    expect(await checkAddress('http://oud.test/', redirecting('https://nieuw.test/'))).toMatchObject({ state: 'moved', movedTo: 'https://nieuw.test/' })
  })
  it.each([
    ['asks only once for the head of a page that is there', '/200?once', ['HEAD']],
    ['does not press a server that is busy', '/429?busy', ['HEAD', 'HEAD', 'HEAD']],
    ['asks for the page itself before it calls it gone', '/404?gone', ['HEAD', 'GET']],
  ])('%s', async (_case, path, methods) => {
    await check(at(path))
    expect(server.asked.filter(line => line.endsWith(path))).toEqual(methods.map(method => `${method} ${path}`))
  })
})

/** Redirects everything to one address. */
function redirecting(location: string): Ask {
  return (_method, url) =>
    Promise.resolve(url === location ? { status: 200 } : { status: 301, location })
}

describe('createClient', () => {
  it('goes through the proxy that the environment names', async () => {
    const proxied: string[] = []
    const proxy = createServer((req, res) => {
      proxied.push(req.url!)
      res.writeHead(404).end()
    }).on('connect', (req, socket) => {
      proxied.push(req.url!)
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
    process.env.http_proxy = `http://127.0.0.1:${(proxy.address() as { port: number }).port}`
    const { ask, close } = createClient({ ...impatient, retries: 0 })
    delete process.env.http_proxy
    await ask('HEAD', 'http://gemeente.invalid/stuk')
    await close()
    proxy.close()
    expect(proxied.join()).toContain('gemeente.invalid')
  })
})

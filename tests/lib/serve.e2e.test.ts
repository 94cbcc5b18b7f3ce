import type { OutgoingHttpHeaders } from 'node:http'
import type { Server } from 'node:net'
import type { ServedFolder, ServeOptions } from '../../lib/serve.ts'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort, serveFolder } from '../../lib/serve.ts'

function listen(host: string, port = 0): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}
const portOf = (server: Server): number => (server.address() as { port: number }).port
const close = (server: Server): Promise<void> => new Promise(resolve => void server.close(() => resolve()))

/** The status of a raw path: `fetch` would normalise it. */
function statusOf({ url }: ServedFolder, path: string, headers: OutgoingHttpHeaders): Promise<number | undefined> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      resolve(response.resume().statusCode)
    }).once('error', reject).end()
  })
}

describe('serveFolder', () => {
  let folder: string
  let site: ServedFolder | undefined
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), 'start')
    writeFileSync(join(folder, 'assets', 'app.js'), 'let x')
    writeFileSync(join(folder, '.raadsdeck.json'), '{}')
  })
  afterEach(async () => {
    await site?.close()
    rmSync(folder, { recursive: true })
  })
  const get = async (path: string, options?: ServeOptions): Promise<Response> => {
    site ??= await serveFolder(folder, options)
    return fetch(new URL(path, site.url))
  }
  afterEach(() => {
    site = undefined
  })

  it.each([
    ['the start page', '', undefined, 200, 'start'],
    ['a file', 'assets/app.js', undefined, 200, 'let x'],
    ['the start page below a base', '', '/map/', 200, 'start'],
    ['a file below a base', 'assets/app.js', '/map/', 200, 'let x'],
    ['nothing outside the base', '/assets/app.js', '/map/', 404, 'Niet gevonden'],
    ['nothing that is not there', 'nope.html', undefined, 404, 'Niet gevonden'],
    ['no hidden file', '.raadsdeck.json', undefined, 404, 'Niet gevonden'],
    ['nothing above the folder', '/..%2f..%2fetc/passwd', undefined, 404, 'Niet gevonden'],
  ])('serves %s', async (_case, path, base, status, text) => {
    const response = await get(path, { base })
    expect([response.status, await response.text()]).toEqual([status, text])
  })

  it.each([
    ['/deel', '/deel/'],
    ['/deel?clicks=1', '/deel/?clicks=1'],
  ])('leads from a folder without its slash to its page: %s', async (path, to) => {
    mkdirSync(join(folder, 'deel'))
    writeFileSync(join(folder, 'deel', 'index.html'), 'deel')
    const served = site ??= await serveFolder(folder, { base: '/map/' })
    const response = await fetch(new URL(`/map${path}`, served.url), { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([301, `/map${to}`])
  })
  it('answers with a script in the place of a file', async () => {
    const response = await get('assets/app.js', { instead: { '/assets/app.js': 'let y' } })
    expect([response.headers.get('content-type'), await response.text()]).toEqual(['text/javascript', 'let y'])
  })
  it('answers what is not there with the site’s own page', async () => {
    writeFileSync(join(folder, '404.html'), 'weg')
    const response = await get('nope')
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([404, 'text/html;charset=utf-8', 'weg'])
  })
  it('adds headers by the path below the base, also where nothing is found', async () => {
    const options: ServeOptions = { base: '/map/', headers: path => ({ 'X-Path': path }) }
    expect((await get('assets/app.js', options)).headers.get('x-path')).toBe('/assets/app.js')
    expect((await get('nope')).headers.get('x-path')).toBe('/404.html')
  })
  it('in development shows what was written a moment ago, and lets browsers keep nothing', async () => {
    await get('', { dev: true })
    writeFileSync(join(folder, 'index.html'), 'new')
    const response = await get('')
    expect([response.headers.get('cache-control'), await response.text()]).toEqual(['no-store', 'new'])
  })
  it.each([
    ['two slashes', '//', {}, 404],
    ['another host', '//deel', {}, 404],
    ['a percent sign alone', '/%', {}, 404],
    ['a byte that is not UTF-8', '/%ff.html', {}, 404],
    ['a null byte', '/%00', {}, 404],
    ['no path', '*', {}, 404],
    ['a whole address', 'http://elsewhere.example/', {}, 404],
    ['a range', '/', { range: 'bytes=1-2' }, 206],
    ['a range to the end', '/', { range: 'bytes=2-' }, 206],
    ['a range that ends before it begins', '/', { range: 'bytes=5-2' }, 200],
    ['a range from the end', '/', { range: 'bytes=-2' }, 200],
    ['two ranges', '/', { range: 'bytes=0-1,3-4' }, 200],
    ['a range of nothing', '/', { range: 'lines=1-2' }, 200],
    ['a range beyond the end', '/', { range: 'bytes=99-' }, 416],
  ])('answers %s', async (_case, path, headers, status) => {
    mkdirSync(join(folder, 'deel'))
    writeFileSync(join(folder, 'deel', 'index.html'), 'deel')
    for (const dev of [false, true]) {
      const served = await serveFolder(folder, { dev })
      expect(await statusOf(served, path, headers)).toBe(status)
      expect((await fetch(served.url)).status).toBe(200)
      await served.close()
    }
  })
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    site = await serveFolder(folder)
    const response = await fetch(site.url, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
  it('goes on when a file is gone', async () => {
    site = await serveFolder(folder)
    rmSync(join(folder, 'assets', 'app.js'))
    await expect(fetch(`${site.url}assets/app.js`).then(response => response.text())).rejects.toThrow()
    expect((await fetch(site.url)).status).toBe(200)
  })
  it.each([
    ['another name', { host: 'rebound.example' }, false, 403],
    ['its name in capitals, with a port', { host: 'LocalHost:3030' }, false, 200],
    ['the name of IPv6', { host: '[::1]:3030' }, false, 200],
    ['a page elsewhere, on a site', { 'sec-fetch-site': 'cross-site' }, false, 200],
    ['a page elsewhere, on an app', { 'sec-fetch-site': 'cross-site' }, true, 403],
    ['a page on another port, on an app', { 'origin': 'http://localhost:1', 'sec-fetch-site': 'same-site' }, true, 403],
    ['an app’s own page', { 'sec-fetch-site': 'same-origin' }, true, 200],
  ])('answers %s', async (_case, headers, app, status) => {
    site = await serveFolder(folder, { app })
    expect(await statusOf(site, '/', headers)).toBe(status)
  })
  it.each([
    ['presenter/3', 200, 'start'],
    ['assets/nope.js', 404, 'Niet gevonden'],
  ])('an app has one page for every address without a file: %s', async (path, status, text) => {
    const response = await get(path, { app: true })
    expect([response.status, await response.text()]).toEqual([status, text])
  })
  it('is on this machine only', async () => {
    await get('')
    expect(new URL(site!.url).hostname).toBe('127.0.0.1')
  })
  it('ends also with a browser still connected', async () => {
    const served = await serveFolder(folder)
    await fetch(served.url, { headers: { connection: 'keep-alive' } })
    await served.close()
    await expect(fetch(served.url)).rejects.toThrow()
  })
  it('tells when its port is in use', async () => {
    const other = await listen('127.0.0.1')
    await expect(serveFolder(folder, { port: portOf(other) })).rejects.toMatchObject({ name: 'Problem', message: expect.stringContaining(`Poort ${portOf(other)} is in gebruik`) })
    await close(other)
  })
})

describe('freePort', () => {
  /** A port that is free, with the next one free too. */
  async function quietPort(): Promise<number> {
    for (;;) {
      const one = await listen('0.0.0.0')
      const port = portOf(one)
      const next = await listen('0.0.0.0', port + 1).catch(() => undefined)
      await close(one)
      if (next) {
        await close(next)
        return port
      }
    }
  }

  it('is the preferred one when that is free', async () => {
    const port = await quietPort()
    expect(await freePort(port)).toEqual({ port, taken: false })
  })
  it.each(['127.0.0.1', '0.0.0.0'])('is the next one when someone listens on %s', async (held) => {
    const port = await quietPort()
    const other = await listen(held, port)
    expect(await freePort(port)).toEqual({ port: port + 1, taken: true })
    await close(other)
  })
})

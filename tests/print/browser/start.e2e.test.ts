import type { AddressInfo } from 'node:net'
import type { Browser } from '../../../print/browser/start.ts'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { OWNER } from '../../../lib/folders/owner.ts'
import { projectFolder } from '../../../lib/project.ts'
import { serveFolder } from '../../../lib/serve.ts'
import { findBrowser } from '../../../print/browser.ts'
import { browserGone, browserSilent, pageCrashed } from '../../../print/browser/problems.ts'
import { ANSWER_LIMIT, startBrowser } from '../../../print/browser/start.ts'

/** The process that leads the group of a browser with this profile. */
function groupOf(profile: string): number {
  const processes = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return Number(processes.find((pid) => {
    const line = existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : ''
    return line.includes(profile) && !line.includes('--type=')
  }))
}
const pageOf = (html: string): string => `data:text/html;charset=utf-8,${encodeURIComponent(html)}`
const viewport = { width: 320, height: 200 }
/** The profiles of browsers that this process started. */
function profiles(): string[] {
  const folder = join(projectFolder, '.raadsdeck/work')
  return existsSync(folder) ? readdirSync(folder).filter(name => name.startsWith(`browser-${OWNER}-`)) : []
}

describe('a browser for pictures and print', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser((await findBrowser()).path)
  })
  afterAll(async () => {
    await browser.close()
    expect(profiles()).toEqual([])
  })

  it('opens an address and calls a function there', async () => {
    const page = await browser.newPage({ viewport })
    await page.goto(pageOf('<p id="a">één</p>'))
    expect(await page.evaluate(id => `${document.getElementById(id)!.textContent} ${innerWidth} × ${innerHeight}`, 'a')).toBe('één 320 × 200')
    await page.close()
  })

  it.each([[1, 320, 200], [0.5, 160, 100]])('takes a picture, %s px for each px', async (deviceScaleFactor, width, height) => {
    const page = await browser.newPage({ viewport, deviceScaleFactor })
    await page.goto(pageOf('x'))
    const png = await page.screenshot()
    // The width and height in a PNG's first chunk (ISO/IEC 15948, 11.2.2).
    // https://www.w3.org/TR/png-3/#11IHDR
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height])
  })

  it('has the look of paper when it is told to', async () => {
    const page = await browser.newPage({ viewport })
    await page.emulateMedia({ media: 'print' })
    await page.goto(pageOf('x'))
    expect(await page.evaluate(() => matchMedia('print').matches)).toBe(true)
  })

  it.each([
    ['an error in the page', () => { throw new TypeError('no such slide') }, 'TypeError: no such slide'],
    ['a promise that fails', () => Promise.reject(new Error('no such font')), 'no such font'],
  ])('tells of %s', async (_case, run, message) => {
    const page = await browser.newPage({ viewport })
    await expect(page.evaluate(run)).rejects.toThrow(message)
  })

  it('tells of an address that does not open', async () => {
    const page = await browser.newPage({ viewport })
    await expect(page.goto('http://127.0.0.1:1/')).rejects.toThrow('http://127.0.0.1:1/: net::')
  })

  it('tells of an address at which there is nothing, though a page says so', async () => {
    const { url, close } = await serveFolder(join(projectFolder, 'docs'))
    const page = await browser.newPage({ viewport })
    await expect(page.goto(`${url}nergens`)).rejects.toThrow(`${url}nergens: 404`)
    await close()
  })

  it('tells of a page that crashes, instead of waiting for it', async () => {
    const page = await browser.newPage({ viewport })
    await page.goto('chrome://crash').catch(() => {})
    await expect(page.evaluate(() => 1)).rejects.toThrow(pageCrashed().message)
  })
})

describe('a browser that is gone', () => {
  it('tells whoever waits for it', async () => {
    const browser = await startBrowser((await findBrowser()).path)
    const page = await browser.newPage({ viewport })
    const server = createServer(() => {}).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const endless = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const endlessly = page.evaluate(() => new Promise(() => {}))
    const waiting = [endlessly, page.goto(endless)].map(promise => promise.catch(String))
    await browser.close()
    expect(await Promise.all(waiting)).toEqual([browserGone(), browserGone()].map(String))
    server.close()
    server.closeAllConnections()
    await expect(page.goto(pageOf('x'))).rejects.toThrow()
  })
})

describe.runIf(process.platform === 'linux')('a browser that hangs', () => {
  afterEach(() => vi.useRealTimers())

  /** Runs an act that never ends until its limit passes. */
  async function hang(act: () => Promise<unknown>, begun?: Promise<unknown>): Promise<Error> {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const problem = act().then(() => new Error('it ended'), (error: Error) => error)
    await begun
    vi.advanceTimersByTime(ANSWER_LIMIT)
    return problem
  }

  it('is told after the limit when it is stopped while it prints, and ended', async () => {
    // Another test's closed browser can still have a profile.
    const before = profiles()
    const browser = await startBrowser((await findBrowser()).path)
    const profile = profiles().find(name => !before.includes(name))!
    const page = await browser.newPage({ viewport })
    await page.goto(pageOf('x'))
    process.kill(-groupOf(profile), 'SIGSTOP')
    expect(await hang(() => page.pdf())).toEqual(browserSilent(ANSWER_LIMIT))
    await browser.close()
    expect(profiles()).not.toContain(profile)
  })

  it('is told when an address does not load', async () => {
    const browser = await startBrowser((await findBrowser()).path)
    const server = createServer(() => {}).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const page = await browser.newPage({ viewport })
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    expect(await hang(() => page.goto(url), once(server, 'request'))).toEqual(browserSilent(ANSWER_LIMIT))
    await browser.close()
    server.close()
    server.closeAllConnections()
  })

  it('is told when it does not even start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'raadsdeck-test-'))
    const program = join(folder, 'browser')
    await writeFile(program, '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 })
    await expect(startBrowser(program, 500)).rejects.toThrow(browserSilent(500).message)
    await rm(folder, { recursive: true })
  })
})

describe.runIf(process.platform !== 'win32')('a program that is no browser', () => {
  it.each([
    ['says why it stops', '#!/bin/sh\necho "libnss3.so: cannot open shared object file" >&2\nexit 127\n', 'libnss3.so: cannot open'],
    ['stops in silence', '#!/bin/sh\nexit 3\n', 'exit code 3'],
    ['cannot be run', '#!/no/such/shell\n', 'ENOENT'],
  ])('%s', async (_case, script, message) => {
    const folder = await mkdtemp(join(tmpdir(), 'raadsdeck-test-'))
    const program = join(folder, 'browser')
    await writeFile(program, script)
    await chmod(program, 0o755)
    await expect(startBrowser(program)).rejects.toThrow(message)
    expect(profiles()).toEqual([])
    await rm(folder, { recursive: true })
  })
})

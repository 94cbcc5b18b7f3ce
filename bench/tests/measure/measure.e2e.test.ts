import type { RunError } from '../../../lib/run.ts'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectFolder } from '../../../lib/project.ts'
import { run } from '../../../lib/run.ts'
import { serveCompressed } from '../../src/measure/compressed.ts'
import { measureProcess } from '../../src/measure/process.ts'
import { measureStart } from '../../src/measure/start.ts'
import { TIME_LIMIT } from '../../src/parameters.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('measureProcess', () => {
  const measure = (script: string, limit?: number): ReturnType<typeof measureProcess> =>
    measureProcess({ args: ['-e', script], cwd: folder }, limit)

  it('takes as long as the process', async () => {
    const outcome = await measure('setTimeout(() => {}, 300)')
    expect('time' in outcome && outcome.time).toBeGreaterThanOrEqual(300)
  })
  it.runIf(process.platform === 'linux')('sees the memory of what the process starts, at its peak', async () => {
    const hungry = 'let x = Buffer.alloc(300e6, 1); setTimeout(() => { x = undefined }, 300)'
    const script = `require("child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(hungry)}])`
    const outcome = await measure(script)
    const memory = 'memory' in outcome ? outcome.memory! : 0
    expect(memory).toBeGreaterThan(300e6)
    expect(memory).toBeLessThan(600e6)
  })
  it('says that a process failed, and what it wrote', async () => {
    expect(await measure('console.error("oops"); process.exit(3)')).toEqual({ failure: 'failed', output: 'oops\n' })
  })
  it('says that a process was not done in time', async () => {
    const outcome = await measure('console.log("busy"); setInterval(() => {}, 1000)', 1000)
    expect(outcome).toEqual({ failure: 'not done in 1 s', output: 'busy\n' })
  })
})

describe('serveCompressed', () => {
  it('sends text compressed and leaves the folder as it was', async () => {
    const site = join(folder, 'site')
    mkdirSync(join(site, 'assets'), { recursive: true })
    writeFileSync(join(site, 'index.html'), 'text '.repeat(1000))
    writeFileSync(join(site, 'assets', 'font.woff2'), 'font')
    const served = await serveCompressed(site, join(folder, 'copy'))
    const encodings = await Promise.all(['', 'assets/font.woff2'].map(async path =>
      (await fetch(served.url + path)).headers.get('content-encoding')))
    await served.close()
    expect(encodings).toEqual(['gzip', null])
    expect(readdirSync(site, { recursive: true }).sort()).toEqual(['assets', 'assets/font.woff2', 'index.html'])
  })
})

describe('npm run bench', () => {
  it.each([
    [['--runs', '0'], /--runs hoort een getal/],
    [['--runs', 'veel'], /--runs hoort een getal/],
    [['--only', 'koffie'], /build, pdf, check, paint, start of growth, niet 'koffie'/],
    [['--memo', 'nergens'], /geen memo/],
  ])('refuses %j before it measures anything', async (args, message) => {
    const error = await run(process.execPath, ['cli/main.ts', 'bench', ...args], { cwd: projectFolder })
      .catch((reason: unknown) => reason as RunError)
    expect(error).toMatchObject({ exitCode: 1, output: expect.stringMatching(message) as string })
  })
})

describe('measureStart', () => {
  const page = '<div id="slide-content"></div><script src="/a.js"></script>'
  const start = (script: string, path?: string): ReturnType<typeof measureStart> =>
    measureStart({ args: ['-e', script], cwd: folder }, TIME_LIMIT, path)

  it('waits for the address and for the slide, and counts what was asked for', async () => {
    const { time, requests } = await start(`
      const server = require('node:http').createServer(({ url }, response) => {
        const isPage = url === '/'
        response.setHeader('Content-Type', isPage ? 'text/html' : 'text/javascript')
        response.end(isPage ? ${JSON.stringify(page)} : 'setTimeout(() => document.querySelector("div").textContent = "Dia", 300)')
      })
      setTimeout(() => server.listen(0, () => console.log('public > \x1B[1mhttp://localhost:' + server.address().port + '/\x1B[0m')), 300)`)
    expect(time).toBeGreaterThanOrEqual(600)
    expect(requests).toBeGreaterThanOrEqual(2)
    expect(requests).toBeLessThanOrEqual(3)
  })

  it('opens another view by its path', async () => {
    const view = page.replace('></div>', '>Notities</div>')
    const { time } = await start(`
      const server = require('node:http').createServer(({ url }, response) => {
        response.setHeader('Content-Type', 'text/html')
        response.end(url === '/presenter/1' ? ${JSON.stringify(view)} : ${JSON.stringify(page)})
      }).listen(0, () => console.log('http://localhost:' + server.address().port + '/'))`, 'presenter/1')
    expect(time).toBeGreaterThan(0)
  })

  it('says that no address was told', async () => {
    await expect(start('console.log("no server")')).rejects.toThrow('No address was told:\nno server')
  })
})

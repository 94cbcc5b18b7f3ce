import type { Browser, Page } from 'playwright-chromium'
import type { ServedFolder } from '../../lib/serve.ts'
import type { Running } from '../browser/slidev-in-browser.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchPlaywright } from '../../bench/src/playwright.ts'
import { removeWorkFolder, workFolder } from '../../lib/folders/work-folder.ts'
import { serveFolder } from '../../lib/serve.ts'
import { attack } from '../browser/attack.ts'
import { open, openPage, serve } from '../browser/slidev-in-browser.ts'

let folder: string
let browser: Browser
let dev: Running
let elsewhere: ServedFolder
let audience: Page
let token: string

const DISK = ['slides.md', 'pages/opening.md', 'setup/vite-plugins.ts']
const onDisk = (): string[] => DISK.map(file => readFileSync(file, 'utf8'))

beforeAll(async () => {
  folder = workFolder('guard-test')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Elsewhere</title>')
  elsewhere = await serveFolder(folder)
  ;[browser, dev] = await Promise.all([launchPlaywright(), serve('dev')])
  ;({ page: audience } = await openPage(browser))
  await open(audience, dev.deck)
  // As if it had leaked: another page is refused this file.
  const client = await fetch(`${dev.deck}@vite/client`).then(response => response.text())
  token = /wsToken = "([^"]+)"/.exec(client)![1]!
})
afterAll(async () => {
  await Promise.all([browser?.close(), dev?.stop(), elsewhere?.close()])
  removeWorkFolder(folder)
})

it.each(['127.0.0.1', 'localhost'])('a page on %s writes nothing, opens nothing and moves nothing', async (host) => {
  const { page } = await openPage(browser)
  await page.goto(elsewhere.url.replace('127.0.0.1', host))
  const [place, disk] = [audience.url(), onDisk()]
  expect(await page.evaluate(attack, { deck: dev.deck, token, files: ['@vite/client'] })).toEqual([])
  expect([audience.url(), onDisk()]).toEqual([place, disk])
  await page.context().close()
})

it('not even the deck’s own page writes a slide, opens an editor or lists a folder', async () => {
  const statuses = await audience.evaluate(() => Promise.all([
    fetch('/__slidev/slides/2.json', { method: 'POST', body: '{"content":"# x"}' }),
    fetch('/__open-in-editor?file=slides.md'),
    fetch('/@slidev-monaco-types/load?root=/'),
  ].map(async answer => (await answer).status)))
  expect(statuses).toEqual([403, 403, 403])
})

it('no other name leads to this machine', async () => {
  const status = await new Promise((resolve, reject) => {
    request(dev.deck, { headers: { host: 'rebound.example' } }, response => resolve(response.statusCode))
      .on('error', reject)
      .end()
  })
  expect(status).toBe(403)
})

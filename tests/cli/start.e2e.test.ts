import type { Browser, Page } from 'playwright-chromium'
import type { ServedFolder } from '../../lib/serve.ts'
import type { Running } from '../browser/slidev-in-browser.ts'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchPlaywright } from '../../bench/src/playwright.ts'
import { presentation } from '../../cli/present.ts'
import { removeWorkFolder, workFolder } from '../../lib/folders/work-folder.ts'
import { serveFolder } from '../../lib/serve.ts'
import { deckFiles } from '../../memo/deck-files.ts'
import { loadMemo } from '../../memo/load.ts'
import { ownMemo } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'
import { attack } from '../browser/attack.ts'
import { eventually, open, openPage, serve, shown } from '../browser/slidev-in-browser.ts'

/** A deck that is not the committed one, so that a slide can be added to it. */
const options = { ...ownMemo, audience: 'council', short: true } as const
const OPTIONS = ['--short', '--audience', 'council']
const { entry } = deckFiles(options)
const { slides } = withDeck(await loadMemo(options)).deck
const dilemma = slides.find(({ layout }) => layout === 'dilemma')!

let folder: string
let browser: Browser
let start: Running
let audience: Page
let speaker: Page
let complaints: string[]
let asked = 0

beforeAll(async () => {
  folder = workFolder('start-test')
  rmSync(entry, { force: true })
  ;[browser, start] = await Promise.all([launchPlaywright(), serve('start', ...OPTIONS)])
  ;({ page: audience, complaints } = await openPage(browser))
  audience.on('request', () => asked++)
  speaker = await audience.context().newPage()
  await open(audience, start.deck)
})
afterAll(async () => {
  await Promise.all([browser?.close(), start?.stop()])
  rmSync(entry, { force: true })
  removeWorkFolder(folder)
})

describe('npm start', () => {
  it('says where the deck and the speaker’s screen are', () => {
    expect(start.output()).toContain(`Sprekersscherm:         ${start.deck}presenter/1`)
  })

  it('shows the first slide in the deck’s own letters, for a few files of its own', async () => {
    expect(await shown(audience).textContent()).toContain(slides[0]!.title.split(' ')[0])
    await audience.evaluate(() => document.fonts.ready)
    expect(await audience.evaluate(() => [...document.fonts].filter(font => font.status === 'loaded').length)).toBeGreaterThan(0)
    expect(asked).toBeLessThan(20)
    expect(complaints).toEqual([])
  })

  it('starts in the middle, goes back, reloads, and goes on', async () => {
    const index = slides.indexOf(dilemma)
    await open(audience, start.deck + dilemma.alias)
    for (const step of [1, 2, 3]) {
      await audience.keyboard.press('ArrowLeft')
      await eventually(() => audience.url()).toContain(`/${slides[index - step]!.alias}`)
      await eventually(() => audience.title()).toBe(slides[index - step]!.title)
    }
    await audience.reload()
    await shown(audience).waitFor()
    await audience.keyboard.press('ArrowRight')
    await eventually(() => audience.url()).toContain(`/${slides[index - 2]!.alias}`)
    expect(complaints).toEqual([])
  })

  it('starts at once beside another, from what is kept, on another port', async () => {
    const other = await serve('start', ...OPTIONS)
    expect(other.output()).toMatch(/Poort \d+ is in gebruik; de presentatie staat nu op poort \d+/)
    expect(other.output()).not.toContain('klaarmaken')
    expect((await fetch(other.deck)).status).toBe(200)
    await other.stop()
  })
})

it('builds anew when a person added a slide, while the first goes on', async () => {
  const block = `/${dilemma.section}.md\n---\n`
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(block, `${block}\n---\n\n# Toegevoegd\n\nMet de hand.\n`))
  const before = slides.findLast(({ section }) => section === dilemma.section)!
  const again = await serve('start', ...OPTIONS)
  expect(again.output()).toContain('Presentatie klaarmaken')
  const { page } = await openPage(browser)
  await open(page, again.deck + before.alias)
  await page.keyboard.press('ArrowRight')
  await eventually(() => page.url()).toContain(`/${slides.indexOf(before) + 2}`)
  expect(await shown(page).textContent()).toContain('Met de hand.')
  await page.context().close()
  await again.stop()
  await audience.reload()
  await shown(audience).waitFor()
})

describe('while another page is open', () => {
  let elsewhere: ServedFolder

  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Elsewhere</title>')
    elsewhere = await serveFolder(folder)
  })
  afterAll(() => elsewhere?.close())

  it.each(['127.0.0.1', 'localhost'])('on %s, that reads nothing and moves nothing', async (host) => {
    const { page } = await openPage(browser)
    await page.goto(elsewhere.url.replace('127.0.0.1', host))
    const files = readdirSync(join(await presentation(options), 'assets'))
      .filter(name => name.endsWith('.js'))
      .map(name => `assets/${name}`)
    expect(files).not.toEqual([])
    const place = audience.url()
    expect(await page.evaluate(attack, { deck: start.deck, files })).toEqual([])
    expect(audience.url()).toBe(place)
    await page.context().close()
  })

  it('the deck’s own page can read files, and nothing else', async () => {
    const statuses = await audience.evaluate(() => Promise.all([
      fetch('/__slidev/slides/2.json', { method: 'POST', body: '{"content":"# x"}' }),
      fetch('/@server-reactive/nav', { method: 'POST', body: '{}' }),
      fetch('/../package.json'),
      fetch('/slides.md'),
    ].map(async answer => (await answer).status)))
    expect(statuses).toEqual([405, 405, 404, 404])
  })

  it('no other name leads to this machine', async () => {
    const status = await new Promise((resolve, reject) => {
      request(start.deck, { headers: { host: 'rebound.example' } }, response => resolve(response.statusCode))
        .on('error', reject)
        .end()
    })
    expect(status).toBe(403)
  })
})

import type { Locator, Page } from 'playwright-chromium'
import type { ServedFolder } from '../../lib/serve.ts'
import type { Running } from '../browser/slidev-in-browser.ts'
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeWorkFolder, workFolder } from '../../lib/folders/work-folder.ts'
import { run } from '../../lib/run.ts'
import { serveFolder } from '../../lib/serve.ts'
import { loadMemo } from '../../memo/load.ts'
import { ownMemo } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'
import { nl } from '../../words/nl.ts'
import { violations } from '../browser/accessibility.ts'
import { attack } from '../browser/attack.ts'
import { canLeaveNetwork } from '../browser/own-network.ts'
import { closeWindows } from '../browser/shared-browser.ts'
import { eventually, open, openPage, serve, shown, writeWithSlide } from '../browser/slidev-in-browser.ts'

/** A deck unlike the committed one and other tests': with an added slide. */
const options = { ...ownMemo, audience: 'council', short: true } as const
const OPTIONS = ['--short', '--audience', 'council']
const { slides } = withDeck(await loadMemo(options)).deck
const question = slides.find(({ layout }) => layout === 'question')!
/** From 1: the added slide follows the section with the questions. */
const addedNumber = slides.findLastIndex(({ section }) => section === question.section) + 2

let entry: string
let folder: string
let start: Running
let elsewhere: ServedFolder
let audience: Page
let speaker: Page
let complaints: string[]
let asked = 0

/** The slide that a window shows, and the number of its steps. */
function place(page: Page): [alias: string, step: number] {
  const { pathname, searchParams } = new URL(page.url())
  return [pathname.split('/').at(-1)!, Number(searchParams.get('clicks'))]
}

beforeAll(async () => {
  folder = workFolder('start-test')
  entry = await writeWithSlide(options, question.section)
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Elsewhere</title>')
  elsewhere = await serveFolder(folder)
  start = await serve('start', OPTIONS)
  ;({ page: audience, complaints } = await openPage())
  audience.on('request', () => asked++)
  speaker = await audience.context().newPage()
  await open(audience, start.deck)
})
afterAll(async () => {
  await Promise.all([closeWindows(), start?.stop(), elsewhere?.close()])
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

  it('has the slide that a person added', async () => {
    const { page } = await openPage()
    await open(page, start.deck + addedNumber)
    expect(await shown(page).textContent()).toContain('Met de hand.')
    await page.context().close()
  })

  it('starts in the middle, goes back, reloads, and goes on', async () => {
    const index = slides.indexOf(question)
    await open(audience, start.deck + question.alias)
    for (const { alias, title, steps = 0 } of slides.slice(index - 3, index).toReversed()) {
      await audience.keyboard.press('ArrowLeft')
      await eventually(() => place(audience)).toEqual([alias, steps])
      await eventually(() => audience.title()).toBe(title)
      for (let step = steps - 1; step >= 0; step--) {
        await audience.keyboard.press('ArrowLeft')
        await eventually(() => place(audience)).toEqual([alias, step])
      }
    }
    await audience.reload()
    await shown(audience).waitFor()
    const { steps = 0 } = slides[index - 3]!
    for (let step = 0; step <= steps; step++)
      await audience.keyboard.press('ArrowRight')
    await eventually(() => place(audience)).toEqual([slides[index - 2]!.alias, 0])
    expect(complaints).toEqual([])
  })

  it('starts at once beside another, from what is kept, on another port', async () => {
    const other = await serve('start', OPTIONS)
    expect(other.output()).toMatch(/Poort \d+ is in gebruik; de presentatie staat nu op poort \d+/)
    expect(other.output()).not.toContain('klaarmaken')
    expect((await fetch(other.deck)).status).toBe(200)
    await other.stop()
  })
})

describe('the windows of one presentation', () => {
  const both = async (alias: string, step: unknown = expect.any(Number)): Promise<void> => {
    for (const page of [audience, speaker])
      await eventually(() => place(page)).toEqual([alias, step])
  }
  const timer = (page: Page): Promise<string | null> => page.getByRole('timer').textContent()
  const press = (name: string): Promise<void> => speaker.getByRole('button', { name, exact: true }).click()
  const find = async (typed: string): Promise<void> => {
    await speaker.keyboard.press('g')
    await speaker.getByLabel('Zoek op nummer of woord').fill(typed)
    await speaker.keyboard.press('Enter')
  }
  const index = slides.indexOf(question)

  it('have a speaker’s screen, which joins them wherever it is opened', async () => {
    await open(audience, start.deck + question.alias)
    await open(speaker, `${start.deck}presenter/1`)
    await both(question.alias)
    expect(await speaker.getByRole('region', { name: 'Spreektekst' }).textContent()).toContain(question.notes.memo[0])
    expect(await speaker.getByRole('region', { name: 'Klok' }).textContent()).toMatch(/Deze dia: \d+:\d\d, klaar na \d+:\d\d/)
    expect(await violations(speaker)).toEqual([])
  })

  it('move together, forward and back, also while a button has the focus', async () => {
    await press('Start')
    const { alias, steps = 0 } = question
    expect(steps).toBeGreaterThan(1)
    for (let step = 1; step <= steps; step++) {
      await speaker.keyboard.press('PageDown')
      await both(alias, step)
    }
    await speaker.keyboard.press('PageDown')
    await both(slides[index + 1]!.alias, 0)
    await audience.keyboard.press('PageUp')
    await both(alias, steps)
    await audience.keyboard.press('ArrowDown')
    await both(slides[index + 1]!.alias, 0)
  })

  it('end at one place when both are pressed at once, as fast as keys can be, and one is slow', async () => {
    const processor = await audience.context().newCDPSession(audience)
    await processor.send('Emulation.setCPUThrottlingRate', { rate: 20 })
    for (let round = 0; round < 2; round++) {
      for (const key of ['PageDown', 'PageDown', 'PageUp', 'PageDown', 'PageUp', 'PageUp'])
        await Promise.all([speaker.keyboard.press(key), round % 2 && audience.keyboard.press(key)])
      await eventually(async () => [...place(audience), `Sprekersscherm: ${await audience.title()}`])
        .toEqual([...place(speaker), await speaker.title()])
    }
    await processor.detach()
    await find(String(index + 2))
    await both(slides[index + 1]!.alias, 0)
  })

  it('are black by the clicker’s keys, and show the slide again', async () => {
    await speaker.keyboard.press('b')
    await eventually(() => audience.locator('.black-screen').count()).toBe(1)
    await eventually(() => speaker.getByText('De zaal ziet een zwart scherm').first().isVisible()).toBe(true)
    await audience.keyboard.press('.')
    await eventually(() => speaker.locator('.black-screen').count()).toBe(0)
  })

  it('keep the clock through a reload and a second speaker’s screen, which moves with the first', async () => {
    await eventually(() => timer(speaker)).not.toBe('0:00')
    await speaker.reload()
    await shown(speaker).waitFor()
    expect(await timer(speaker)).not.toBe('0:00')
    const second = await audience.context().newPage()
    await open(second, `${start.deck}presenter/1`)
    await both(slides[index + 1]!.alias)
    expect(await timer(second)).not.toBe('0:00')
    await second.keyboard.press('PageUp')
    await both(question.alias)
    await second.close()
  })

  it('can take the clock back from nought', async () => {
    await press('Klok op nul')
    await eventually(() => timer(speaker)).toBe('0:00')
    await press('Nul ongedaan maken')
    await eventually(() => timer(speaker)).not.toBe('0:00')
  })

  it('show no control of Slidev’s own, which are English', async () => {
    const seen = (page: Page): Locator => page.locator('.slidev-icon-btn').filter({ visible: true })
    const overview = speaker.locator('.z-modal').filter({ has: speaker.locator('.slidev-page') })
    expect(await audience.locator('.slidev-icon-btn').count()).toBeGreaterThan(0)
    expect(await seen(audience).count()).toBe(0)
    await speaker.keyboard.press('o')
    await overview.waitFor()
    expect(await seen(speaker).count()).toBe(0)
    await speaker.keyboard.press('Escape')
    await overview.waitFor({ state: 'detached' })
  })

  it('go to a slide by the number that it shows, and by a word of its title', async () => {
    const [source] = slides.filter(({ section }) => section === 'bijlage')
    await find('b1')
    await both(source!.alias)
    expect(await speaker.getByRole('heading', { name: `Dia B1 van 14: ${source!.title}` }).count()).toBe(1)
    await find(slides[0]!.title.split(' ')[0]!)
    await both(slides[0]!.alias)
  })

  it.each(['g', '?'])('open the dialog of %s again the very moment that it closes', async (key) => {
    const open = speaker.locator('dialog[open]')
    await speaker.keyboard.press(key)
    await open.waitFor()
    // In one task, before the dialog's close event.
    await speaker.evaluate((key) => {
      document.querySelector<HTMLDialogElement>('dialog[open]')!.close()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    }, key)
    await speaker.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)))
    expect(await open.count()).toBe(1)
    await speaker.keyboard.press('Escape')
  })

  it('say each step and each slide, and the help that opens', async () => {
    const says = (text: string): Promise<void> =>
      eventually(() => speaker.getByRole('status').first().textContent()).toContain(text)
    await find(question.title)
    await says(`: ${question.title}`)
    await speaker.keyboard.press('PageDown')
    await says(`Stap 1 van ${question.steps}`)
    await speaker.keyboard.press('?')
    await eventually(() => speaker.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toBe('Hulp')
    await speaker.keyboard.press('Escape')
  })

  it('say the times by one key', async () => {
    await speaker.keyboard.press('t')
    await eventually(() => speaker.getByText('te gaan volgens plan').count()).toBe(1)
  })

  it('say it when the time of a slide is over', async () => {
    const { page } = await openPage()
    await page.clock.install()
    await open(page, `${start.deck}presenter/1`)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    const isOver = page.getByRole('status').filter({ hasText: 'Over tijd' })
    await page.clock.runFor(slides[0]!.seconds * 1000 - 1000)
    expect(await isOver.count()).toBe(0)
    await page.clock.runFor(4000)
    expect(await isOver.count()).toBe(1)
    await page.context().close()
  })

  it('show a line that the speaker draws, under Dutch names', async () => {
    await press('Tekenen')
    await expect.poll(() => speaker.getByRole('button', { name: 'Rechthoek' }).count()).toBe(1)
    await speaker.mouse.move(100, 100)
    await speaker.mouse.down()
    await speaker.mouse.move(300, 200, { steps: 4 })
    await speaker.mouse.up()
    await eventually(() => audience.locator('#slide-content svg path').count()).toBeGreaterThan(0)
    await press('Alles weg')
    await press('Tekenen')
  })

  it('follow a link to another slide', async () => {
    await find(String(index + 1))
    await both(question.alias)
    const link = shown(speaker).getByRole('link').first()
    const to = (await link.getAttribute('href'))!
    expect(to).toMatch(/^\/presenter\//)
    await link.click()
    await both(to.split('/').at(-1)!)
  })

  it('are whole in a small window, and at 400 %', async () => {
    await speaker.setViewportSize({ width: 320, height: 256 })
    const notes = speaker.getByRole('region', { name: 'Spreektekst' })
    await notes.scrollIntoViewIfNeeded()
    const cut = await notes.evaluate(({ clientWidth, scrollWidth, clientHeight, scrollHeight }) =>
      [scrollWidth - clientWidth, scrollHeight - clientHeight])
    expect(cut).toEqual([0, 0])
    await speaker.setViewportSize({ width: 1280, height: 720 })
  })

  it('tell that the audience’s is gone, and open it again where they were', async () => {
    const [alias] = place(speaker)
    await audience.close()
    await eventually(() => speaker.getByText('Er is geen zaalscherm open.').count()).toBe(1)
    const opened = speaker.context().waitForEvent('page')
    await press('Zaalscherm openen')
    audience = await opened
    await shown(audience).waitFor()
    await both(alias)
    await eventually(() => speaker.getByText('Er is geen zaalscherm open.').count()).toBe(0)
  })
})

/** Starts the presentation in a network that has this machine alone. */
const WITHOUT_NETWORK = `
  const { spawn } = require('node:child_process')
  const [host, ...command] = process.argv.slice(1)
  const start = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
  start.stdout.on('data', async (said) => {
    const deck = /http:\\S+/.exec(said)?.[0].replace('localhost', host)
    if (!deck)
      return
    const statuses = await Promise.all(['', 'presenter/1'].map(async path => (await fetch(deck + path)).status))
    const elsewhere = await fetch('http://198.51.100.1/').catch(({ cause }) => cause.code)
    console.log(JSON.stringify([...statuses, elsewhere]))
    start.kill('SIGINT')
  })`

it.runIf(canLeaveNetwork).each([
  ['', '127.0.0.1', 'true'],
  [', with IPv6 alone', '[::1]', 'ip addr del 127.0.0.1/8 dev lo'],
])('presents on a machine without any network%s', async (_, host, change) => {
  const presenting = `exec "$0" -e "$1" "${host}" cli/raadsdeck.cjs start ${OPTIONS.join(' ')}`
  const inside = ['ip link set lo up', change, presenting].join(' && ')
  const { stdout } = await run('unshare', ['--net', 'sh', '-c', inside, process.execPath, WITHOUT_NETWORK])
  expect(JSON.parse(stdout)).toEqual([200, 200, 'ENETUNREACH'])
})

it.runIf(canLeaveNetwork)('a phone moves the deck from another machine, whose network goes and comes back', async () => {
  const { stdout } = await run('unshare', ['--net', process.execPath, 'tests/cli/remote/laptop.ts', ...OPTIONS])
  const { title, second, phone } = JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, unknown>
  expect([title, second]).toEqual(slides.slice(0, 2).map(slide => slide.title))
  expect(phone).toEqual(['ECONNREFUSED', nl.phone.lost, 0, expect.stringContaining('Dia 1 van')])
})

describe('while another page is open', () => {
  it.each(['127.0.0.1', 'localhost'])('on %s, that reads nothing and moves nothing', async (host) => {
    const page = await openElsewhere(host)
    const files = await audience.evaluate(() => [...document.scripts].map(({ src }) => new URL(src).pathname.slice(1)))
    expect(files).not.toEqual([])
    const address = audience.url()
    expect(await page.evaluate(attack, { deck: start.deck, files })).toEqual([])
    expect(audience.url()).toBe(address)
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
    expect(await statusByAnotherName(start.deck)).toBe(403)
  })
})

it('builds anew when its markdown changes, and stops in the middle, while the first goes on', async () => {
  writeFileSync(entry, readFileSync(entry, 'utf8').replace('Met de hand.', 'Nog eens.'))
  const again = await serve('start', OPTIONS, 'Presentatie klaarmaken')
  await again.stop()
  expect(again.output()).not.toMatch(/klaarmaken:|http/)
  await audience.reload()
  await shown(audience).waitFor()
})

describe('npm run dev', () => {
  const DISK = ['slides.md', 'pages/opening.md', 'setup/vite-plugins.ts']
  const onDisk = (): string[] => DISK.map(file => readFileSync(file, 'utf8'))
  let dev: Running
  let editor: Page
  let token: string
  let memo: string

  beforeAll(async () => {
    memo = join(folder, 'memo')
    cpSync('tests/fixtures/english', memo, { recursive: true })
    dev = await serve('dev', ['--memo', memo])
    ;({ page: editor } = await openPage())
    await open(editor, dev.deck)
    // A token as if leaked: other pages are refused this file.
    const client = await fetch(`${dev.deck}@vite/client`).then(response => response.text())
    token = /wsToken = "([^"]+)"/.exec(client)![1]!
  })
  afterAll(() => dev?.stop())

  it.each(['127.0.0.1', 'localhost'])('a page on %s writes nothing, opens nothing and moves nothing', async (host) => {
    const page = await openElsewhere(host)
    const [place, disk] = [editor.url(), onDisk()]
    expect(await page.evaluate(attack, { deck: dev.deck, token, files: ['@vite/client'] })).toEqual([])
    expect([editor.url(), onDisk()]).toEqual([place, disk])
    await page.context().close()
  })

  it('not even the deck’s own page writes a slide, opens an editor or lists a folder', async () => {
    const statuses = await editor.evaluate(() => Promise.all([
      fetch('/__slidev/slides/2.json', { method: 'POST', body: '{"content":"# x"}' }),
      fetch('/__open-in-editor?file=slides.md'),
      fetch('/@slidev-monaco-types/load?root=/'),
    ].map(async answer => (await answer).status)))
    expect(statuses).toEqual([403, 403, 403])
  })

  it('no other name leads to this machine', async () => {
    expect(await statusByAnotherName(dev.deck)).toBe(403)
  })

  it('shows a fault of the memo over the slide, in words, and goes on once it is mended', async () => {
    const file = join(memo, 'index.ts')
    const good = readFileSync(file, 'utf8')
    writeFileSync(file, good.replace('publisher:', 'publishr:'))
    await eventually(() => editor.getByRole('alert').textContent()).toContain('publishr "Counting Office" is an unknown field')
    await eventually(dev.output).toContain('is an unknown field')
    await editor.reload()
    await eventually(() => editor.getByRole('alert').count()).toBe(1)
    await eventually(() => shown(editor).textContent()).toContain('Cycling in town')
    // Saves by rename, as some editors do.
    writeFileSync(`${file}.new`, good.replace('Cycling in town', 'Walking in town'))
    renameSync(`${file}.new`, file)
    await eventually(() => shown(editor).filter({ hasText: 'Walking in town' }).count()).toBe(1)
    expect(await editor.getByRole('alert').count()).toBe(0)
  })
})

async function openElsewhere(host: string): Promise<Page> {
  const { page } = await openPage()
  await page.goto(elsewhere.url.replace('127.0.0.1', host))
  return page
}

function statusByAnotherName(deck: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(deck, { headers: { host: 'rebound.example' } }, response => resolve(response.statusCode))
      .on('error', reject)
      .end()
  })
}

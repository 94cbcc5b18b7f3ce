import type { Browser, Page } from 'playwright-chromium'
import type { ServedFolder } from '../../lib/serve.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchPlaywright } from '../../bench/src/playwright.ts'
import { removeWorkFolder, workFolder } from '../../lib/folders/work-folder.ts'
import { projectFolder } from '../../lib/project.ts'
import { run } from '../../lib/run.ts'
import { serveFolder } from '../../lib/serve.ts'
import { deckFiles, generatePages } from '../../memo/generate.ts'
import { loadMemo } from '../../memo/load.ts'
import { ownMemo } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'
import { findBrowser } from '../../print/browser.ts'
import { violations } from '../browser/accessibility.ts'

/** The longest that anything may take on a busy machine, in ms. */
const LIMIT = 120_000

/** A deck that is not the committed one, so that a slide can be added to it. */
const options = { ...ownMemo, audience: 'council', short: true } as const
const { entry } = deckFiles(options)
const { slides } = withDeck(await loadMemo(options)).deck
const dilemma = slides.find(({ layout }) => layout === 'question')!
const before = slides.findLast(({ section }) => section === dilemma.section)!
/** From 1: the slide that is added comes after the section with the dilemmas. */
const addedNumber = slides.indexOf(before) + 2

let folder: string
let browser: Browser

beforeAll(async () => {
  folder = workFolder('slidev')
  rmSync(entry, { force: true })
  await generatePages(options)
  const block = `/${dilemma.section}.md\n---\n`
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(block, `${block}\n---\n\n# Toegevoegd\n\nMet de hand.\n`))
  browser = await launchPlaywright()
})
afterAll(async () => {
  await browser?.close()
  rmSync(entry, { force: true })
  removeWorkFolder(folder)
})

/** A page with what went wrong on it, and what it asked of others. */
async function openPage(): Promise<{ page: Page, complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  // The development server makes each module when it is first asked for it.
  context.setDefaultTimeout(LIMIT)
  const page = await context.newPage()
  const complaints: string[] = []
  // A headless browser has no screen to keep on.
  page.on('pageerror', ({ message }) => message.includes('Wake Lock') || complaints.push(message))
  page.on('request', asked => /^(?:data|blob|ws):|\/\/localhost:|\/\/127\./.test(asked.url()) || complaints.push(asked.url()))
  return { page, complaints }
}

/** For what takes a moment, and longer on a busy machine. */
const eventually: typeof expect.poll = probe => expect.poll(probe, { timeout: LIMIT / 4 })

const textOf = (page: Page): Promise<string | null> => shown(page).textContent()

/** Opens an address, and waits until its slide is there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await shown(page).filter({ hasText: /\S/, hasNotText: 'Loading slide' }).waitFor()
}

/** The slide that is open: the one before it leaves a moment later. */
function shown(page: Page): ReturnType<Page['locator']> {
  return page.locator('#slide-content .slidev-page:visible:not(.none-leave-active)')
}

/** Slidev's command line. */
function slidev(...args: string[]): Promise<unknown> {
  return run(process.execPath, [join(projectFolder, 'node_modules/@slidev/cli/bin/slidev.mjs'), ...args], {
    cwd: projectFolder,
    env: { NODE_ENV: undefined },
  })
}

describe('npm start', () => {
  let output = ''
  let deck: string
  let stop: () => Promise<unknown>
  let audience: Page
  let speaker: Page
  let complaints: string[]

  beforeAll(async () => {
    // As npm does it, without npm between us and the signal.
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
    const [, ...script] = scripts.start.split(' ')
    const args = [...script, '--short', '--audience', 'council']
    const child = spawn(process.execPath, args, { cwd: projectFolder })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => output += String(chunk))
    stop = () => {
      child.kill('SIGINT')
      return once(child, 'exit')
    }
    await vi.waitFor(() => expect(output).toContain('Stoppen: Ctrl+C'), { timeout: LIMIT, interval: 200 })
    deck = /http:\/\/\S+/.exec(output)![0]
    ;({ page: audience, complaints } = await openPage())
    speaker = await audience.context().newPage()
    await open(audience, deck)
  })
  afterAll(() => stop?.())

  it('says where the deck and the speaker’s screen are', () => {
    expect(output).toContain(`Sprekersscherm:         ${deck}presenter/1`)
  })

  it('shows the first slide in the deck’s own letters, and asks nobody else for anything', async () => {
    expect(await textOf(audience)).toContain(slides[0]!.title.split(' ')[0])
    await audience.evaluate(() => document.fonts.ready)
    expect(await audience.evaluate(() => [...document.fonts].filter(font => font.status === 'loaded').length)).toBeGreaterThan(0)
    expect(complaints).toEqual([])
  })

  it('starts in the middle, goes back, reloads, and goes on', async () => {
    const index = slides.indexOf(dilemma)
    await open(audience, deck + dilemma.alias)
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

  it('shows the slide that was added, also after the pages were made again', async () => {
    await open(audience, deck + before.alias)
    await audience.keyboard.press('ArrowRight')
    await eventually(() => audience.url()).toContain(`/${addedNumber}`)
    expect(await textOf(audience)).toContain('Met de hand.')
    expect(complaints).toEqual([])
  })

  describe('the speaker’s screen', () => {
    const note = (): Promise<string | null> => speaker.getByRole('region', { name: 'Spreektekst' }).textContent()
    const clock = (): Promise<string | null> => speaker.getByRole('region', { name: 'Klok' }).textContent()

    it('has what to say and how long it may take, and nothing for axe to find', async () => {
      await open(speaker, `${deck}presenter/${dilemma.alias}`)
      await eventually(note).toContain(dilemma.notes.memo[0])
      expect(await clock()).toMatch(/Deze dia: \d+:\d\d, klaar na \d+:\d\d/)
      expect(await violations(speaker)).toEqual([])
    })

    it('starts and stops its clock', async () => {
      await speaker.getByRole('button', { name: 'Start' }).click()
      await eventually(() => speaker.getByRole('timer').textContent()).toContain('0:01')
      await speaker.getByRole('button', { name: 'Pauze' }).click()
      await speaker.getByRole('button', { name: 'Klok op nul' }).click()
      expect(await speaker.getByRole('timer').textContent()).toContain('0:00')
    })

    it('follows a link to another slide, takes the audience along, and comes back', async () => {
      const link = shown(speaker).getByRole('link').first()
      const to = (await link.getAttribute('href'))!
      expect(to).toMatch(/^\/presenter\//)
      await link.click()
      await eventually(() => new URL(speaker.url()).pathname).toBe(to)
      await eventually(() => new URL(audience.url()).pathname).toBe(to.replace('/presenter', ''))
      await speaker.goBack()
      await eventually(() => new URL(speaker.url()).pathname).toBe(`/presenter/${dilemma.alias}`)
    })

    it('shows the slide that was added, opened anew', async () => {
      await open(speaker, `${deck}presenter/${addedNumber}`)
      await eventually(() => speaker.title()).toBe('Sprekersscherm: Toegevoegd')
      expect(await textOf(speaker)).toContain('Met de hand.')
      await speaker.getByRole('button', { name: 'Volgende' }).click()
      await eventually(() => speaker.url()).toContain(`/presenter/${slides[addedNumber - 1]!.alias}`)
    })
  })

  describe('while another page is open', () => {
    let elsewhere: ServedFolder
    let token: string
    const files = ['slides.md', entry, 'pages/opening.md', 'setup/vite-plugins.ts']
    const onDisk = (): string[] => files.map(file => readFileSync(file, 'utf8'))

    beforeAll(async () => {
      writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Elsewhere</title>')
      elsewhere = await serveFolder(folder)
      // As if it had leaked: another page is refused this file.
      const client = await fetch(`${deck}@vite/client`).then(response => response.text())
      token = /wsToken = "([^"]+)"/.exec(client)![1]!
    })
    afterAll(() => elsewhere?.close())

    it.each(['127.0.0.1', 'localhost'])('on %s, that writes nothing, opens nothing and moves nothing', async (host) => {
      const { page } = await openPage()
      await page.goto(elsewhere.url.replace('127.0.0.1', host))
      const [place, disk] = [audience.url(), onDisk()]
      const reached = await page.evaluate(attack, { deck, token })
      expect(reached).toEqual([])
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
        request(deck, { headers: { host: 'rebound.example' } }, response => resolve(response.statusCode))
          .on('error', reject)
          .end()
      })
      expect(status).toBe(403)
    })
  })
})

/** Tries all that a page elsewhere can try; returns what it reached. */
async function attack({ deck, token }: { deck: string, token: string }): Promise<string[]> {
  const reached: string[] = []
  const slide = `${deck}__slidev/slides/2.json`
  const form = document.createElement('form')
  form.innerHTML = `<textarea name='{"content":"# x","x":"'>"}</textarea>`
  Object.assign(form, { action: slide, method: 'post', enctype: 'text/plain', target: 'frame' })
  const frame = document.createElement('iframe')
  frame.name = 'frame'
  document.body.append(frame, form)
  form.submit()
  await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }))
  frame.src = `${deck}presenter/5`
  await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }))

  const body = '{"content":"# x"}'
  const patch = '{"patch":{"page":5,"clicks":0,"lastUpdate":{"id":"x","type":"presenter","time":9e15}}}'
  await fetch(slide, { method: 'POST', mode: 'no-cors', body })
  await fetch(`${deck}@server-reactive/nav`, { method: 'POST', mode: 'no-cors', body: patch })
  for (const path of ['__open-in-editor?file=slides.md', '@slidev-monaco-types/load?root=/', '@vite/client', 'slides.md?raw'])
    await fetch(deck + path).then(({ ok, status }) => ok && reached.push(`${path}: ${status}`), () => {})

  for (const protocol of ['vite-hmr', 'vite-ping']) {
    await new Promise<void>((resolve) => {
      const socket = new WebSocket(`${deck.replace('http', 'ws')}?token=${token}`, protocol)
      socket.onerror = () => resolve()
      socket.onopen = () => {
        reached.push(protocol)
        resolve()
      }
    })
  }
  return reached
}

describe('slidev build --base /x/', () => {
  let served: ServedFolder
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    const target = join(folder, 'dist')
    await slidev('build', entry, '--base', '/x/', '--out', target)
    served = await serveFolder(target, { base: '/x/' })
    ;({ page, complaints } = await openPage())
  })
  afterAll(() => served?.close())

  it('opens the first slide, with its letters', async () => {
    await open(page, served.url)
    expect(await textOf(page)).toContain(slides[0]!.title.split(' ')[0])
    expect(await page.evaluate(() => document.fonts.ready.then(fonts => [...fonts].filter(({ status }) => status === 'loaded').length))).toBeGreaterThan(0)
  })

  it('opens any slide, and each link leads to one, below the base', async () => {
    await open(page, `${served.url}${dilemma.alias}`)
    const links = shown(page).getByRole('link')
    await links.first().waitFor()
    const hrefs = await links.evaluateAll(all => all.map(link => link.getAttribute('href')))
    expect(slides.map(({ alias }) => `/x/${alias}`)).toEqual(expect.arrayContaining(hrefs))
    await page.evaluate(() => Object.assign(globalThis, { loadedOnce: true }))
    await links.first().click()
    await eventually(() => new URL(page.url()).pathname).toBe(hrefs[0])
    expect(await page.evaluate(() => 'loadedOnce' in globalThis)).toBe(true)
  })

  it('has the slide that was added', async () => {
    await open(page, served.url + addedNumber)
    expect(await textOf(page)).toContain('Met de hand.')
  })

  it('has the speaker’s screen, which its links do not leave', async () => {
    await open(page, `${served.url}presenter/${dilemma.alias}`)
    expect(await page.getByRole('region', { name: 'Spreektekst' }).textContent()).toContain(dilemma.notes.memo[0])
    await shown(page).getByRole('link').first().click()
    await eventually(() => page.url()).toMatch(/\/x\/presenter\/bron-/)
    expect(complaints).toEqual([])
  })
})

describe('slidev export', () => {
  /** Prints the deck. On a busy machine Slidev prints before every slide is there, so then it waits, in ms. */
  async function printed(): Promise<{ pdf: Awaited<ReturnType<typeof getDocumentProxy>>, text: string[] }> {
    const target = join(folder, 'slides.pdf')
    const browserPath = (await findBrowser()).path
    for (const wait of [3_000, 15_000, 40_000]) {
      const limits = ['--timeout', String(LIMIT), '--wait', String(wait)]
      await slidev('export', entry, '--output', target, '--executable-path', browserPath, ...limits)
      const pdf = await getDocumentProxy(new Uint8Array(await readFile(target)))
      const { text } = await extractText(pdf, { mergePages: false })
      if (!text.some(page => page.includes('Loading slide')))
        return { pdf, text }
    }
    throw new Error('Slidev printed slides that were not there yet')
  }

  it('prints every slide and the one that was added, with links that stay within', { timeout: 3 * LIMIT }, async () => {
    const { pdf, text } = await printed()
    expect(pdf.numPages).toBe(slides.length + 1)
    expect(text[addedNumber - 1]).toContain('Met de hand.')
    const page = await pdf.getPage(slides.indexOf(dilemma) + 1)
    const links = await page.getAnnotations() as { url?: string, dest?: unknown }[]
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(({ url, dest }) => url || !dest)).toEqual([])
  })
})

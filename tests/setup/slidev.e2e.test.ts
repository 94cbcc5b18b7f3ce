import type { Page } from 'playwright-chromium'
import type { ServedFolder } from '../../lib/serve.ts'
import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeWorkFolder, workFolder } from '../../lib/folders/work-folder.ts'
import { projectFolder } from '../../lib/project.ts'
import { run } from '../../lib/run.ts'
import { serveFolder } from '../../lib/serve.ts'
import { loadMemo } from '../../memo/load.ts'
import { memoIn } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'
import { findBrowser } from '../../print/browser.ts'
import { closeWindows } from '../browser/shared-browser.ts'
import { eventually, LIMIT, open, openPage, shown, writeWithSlide } from '../browser/slidev-in-browser.ts'

/** A deck unlike the committed one and other tests': with an added slide. */
const options = memoIn(join(projectFolder, 'tests/fixtures/english'))
const { slides } = withDeck(await loadMemo(options)).deck
const question = slides.find(({ layout }) => layout === 'question')!
/** From 1: the added slide follows the section with the question. */
const addedNumber = slides.findLastIndex(({ section }) => section === question.section) + 2

let entry: string
let folder: string

beforeAll(async () => {
  folder = workFolder('slidev')
  entry = await writeWithSlide(options, question.section)
})
afterAll(async () => {
  await closeWindows()
  rmSync(entry, { force: true })
  removeWorkFolder(folder)
})

/** Slidev's command line. */
function slidev(...args: string[]): Promise<{ stdout: string }> {
  return run(process.execPath, [join(projectFolder, 'node_modules/@slidev/cli/bin/slidev.mjs'), ...args], {
    cwd: projectFolder,
    env: { NODE_ENV: undefined },
  })
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
    expect(await shown(page).textContent()).toContain(slides[0]!.title.split(' ')[0])
    expect(await page.evaluate(() => document.fonts.ready.then(fonts => [...fonts].filter(({ status }) => status === 'loaded').length))).toBeGreaterThan(0)
  })

  it('opens any slide, and each link leads to one, below the base', async () => {
    await open(page, `${served.url}${question.alias}`)
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
    expect(await shown(page).textContent()).toContain('Met de hand.')
  })

  it('has the speaker’s screen, which its links do not leave', async () => {
    await open(page, `${served.url}presenter/${question.alias}`)
    expect(await page.getByRole('region', { name: 'Speaker’s text' }).textContent()).toContain(question.notes.memo[0])
    await shown(page).getByRole('link').first().click()
    await eventually(() => page.url()).toMatch(/\/x\/presenter\/source-/)
    expect(complaints).toEqual([])
  })
})

describe('slidev export', () => {
  /**
   * Prints once more, waiting longer, in ms: a busy Slidev prints too early.
   * https://sli.dev/guide/exporting
   */
  async function printed(
    wait = 10_000,
  ): Promise<{ pdf: Awaited<ReturnType<typeof getDocumentProxy>>, text: string[] }> {
    const target = join(folder, 'slides.pdf')
    const browserPath = (await findBrowser()).path
    const limits = ['--timeout', String(LIMIT), '--wait', String(wait)]
    const { stdout } = await slidev('export', entry, '--output', target, '--executable-path', browserPath, ...limits)
    // In a fresh clone: a package found late reloads the deck while it is printed.
    expect(stdout).not.toContain('reloading')
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(target)))
    const { text } = await extractText(pdf, { mergePages: false })
    const isThere = pdf.numPages === slides.length + 1 && !text.some(page => page.includes('Loading slide'))
    return isThere || wait > 10_000 ? { pdf, text } : printed(40_000)
  }

  it('prints every slide and the one that was added, with links that stay within', { timeout: 3 * LIMIT }, async () => {
    const { pdf, text } = await printed()
    expect(pdf.numPages).toBe(slides.length + 1)
    expect(text[addedNumber - 1]).toContain('Met de hand.')
    const page = await pdf.getPage(slides.indexOf(question) + 1)
    const links = await page.getAnnotations() as { url?: string, dest?: unknown }[]
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(({ url, dest }) => url || !dest)).toEqual([])
  })
})

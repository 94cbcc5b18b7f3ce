import type { Page } from 'playwright-chromium'
import type { SiteInBrowser } from '../browser/site-in-browser.ts'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { listFiles } from '../../lib/folders/manifest.ts'
import { withWorkFolder } from '../../lib/folders/work-folder.ts'
import { ownMemo } from '../../memo/options.ts'
import { buildWithdrawn } from '../../site/withdrawn.ts'
import { noWorker, workerScript } from '../../site/worker.ts'
import { closeWindows } from '../browser/shared-browser.ts'
import { openSite, playerRuns } from '../browser/site-in-browser.ts'

/** A few slides and one PDF: kept as all are, and sooner. */
const SMALL_SITE = /^(?:(?:(?:start|opgave|hoofdthemas|dilemma-cameras|lezen)\/)?index\.html|assets\/.*|404\.html|.*\.js|handout\.pdf|bediening\.html|favicon\.svg)$/

let folder: string
let site: SiteInBrowser
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raadsdeck-'))
  const paths = (await listFiles(inject('site'))).filter(path => SMALL_SITE.test(path))
  await Promise.all(paths.map(path => cp(join(inject('site'), path), join(folder, path))))
  const files = await Promise.all(paths.map(async path => [path, await readFile(join(folder, path))] as const))
  await writeFile(join(folder, 'worker.js'), workerScript(new Map(files)))
  site = await openSite(folder, '/map/')
})
afterEach(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})
afterAll(closeWindows)

/** The names of the editions that are kept. */
const editions = (page: Page): Promise<string[]> => page.evaluate(() => globalThis.caches.keys())

/** Waits until the whole site is kept, by another edition than `before`. */
async function kept(page: Page, before?: string): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(async () => {
    const names = await editions(page)
    return names.length === 1 && names[0] !== before
  }, { timeout: 20_000 }).toBe(true)
}

/**
 * Replaces the site by another edition, which its pages tell.
 * Files for which `isLate` holds stay as they were.
 */
async function replaceEdition(isLate: (path: string) => boolean = () => false): Promise<void> {
  const paths = await listFiles(folder)
  const player = paths.find(path => path.startsWith('assets/player-'))!
  const files = new Map<string, Buffer>()
  for (const path of paths.filter(path => path !== 'worker.js')) {
    const content = await readFile(join(folder, path))
    const html = (): string => content.toString().replace('<body', '<body data-edition="new"').replace(player, 'assets/player-new.js')
    files.set(path === player ? 'assets/player-new.js' : path, path.endsWith('.html') ? Buffer.from(html()) : content)
  }
  for (const [path, content] of files) {
    if (!isLate(path))
      await writeFile(join(folder, path), content)
  }
  await writeFile(join(folder, 'worker.js'), workerScript(files))
}

const isNew = (page: Page): Promise<boolean> => page.locator('body[data-edition=new]').count().then(Boolean)

describe('after one visit', () => {
  it('the network may be off: slides, the reading page and the PDFs are there', async () => {
    const { page, context, offences } = await site.visit({ serviceWorkers: 'allow' })
    await page.goto(`${site.url}start/`)
    await kept(page)
    await context.setOffline(true)
    for (const path of ['opgave/', 'dilemma-cameras/', '']) {
      await page.goto(site.url + path)
      await playerRuns(page)
    }
    await page.goto(`${site.url}lezen/`)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.evaluate(async () => (await (await fetch('../handout.pdf')).text()).slice(0, 5))).toBe('%PDF-')
    expect(offences()).toEqual([])
    await page.goto(`${site.url}bestaat/niet`)
    expect(await page.locator('h1').textContent()).toBe('Deze pagina bestaat niet')
  })

  it('the next visit shows the new edition, and without a network that alone', async () => {
    const { page, context } = await site.visit({ serviceWorkers: 'allow' })
    await page.goto(`${site.url}opgave/`)
    await kept(page)
    const [before] = await editions(page)
    await replaceEdition()
    // The shown page's policy forbids the new style: the browser navigates itself.
    await page.keyboard.press('PageDown')
    await page.locator('body[data-edition=new] .player-slide[data-alias=hoofdthemas]').waitFor()
    await page.goto(`${site.url}start/`)
    expect(await isNew(page)).toBe(true)
    await kept(page, before)
    await context.setOffline(true)
    await page.goto(`${site.url}dilemma-cameras/`)
    expect(await isNew(page)).toBe(true)
    await playerRuns(page)
  })

  it('an edition of which a file is not there yet takes no part: offline shows the last one, whole', async () => {
    const { page, context } = await site.visit({ serviceWorkers: 'allow' })
    await page.goto(`${site.url}start/`)
    await kept(page)
    const before = await editions(page)
    await replaceEdition(path => path === 'dilemma-cameras/index.html')
    await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!
      await registration.update()
      const next = registration.installing
      if (next && next.state !== 'redundant')
        await new Promise<void>(settle => next.addEventListener('statechange', () => next.state === 'redundant' && settle()))
    })
    expect(await editions(page)).toEqual(before)
    await context.setOffline(true)
    for (const path of ['opgave/', 'dilemma-cameras/']) {
      await page.goto(site.url + path)
      expect(await isNew(page)).toBe(false)
      await playerRuns(page)
    }
  })

  it('a file that the host refuses is told in the console, and all others are kept', async () => {
    await rm(join(folder, '404.html'))
    const { page, context } = await site.visit({ serviceWorkers: 'allow' })
    const told: string[] = []
    context.on('serviceworker', worker => worker.on('console', message => told.push(message.text())))
    await page.goto(`${site.url}start/`)
    await kept(page)
    await expect.poll(() => told, { timeout: 10_000 }).toEqual([`Raadsdeck: not kept for offline use: ${site.url}404.html (404)`])
    await context.setOffline(true)
    await page.goto(`${site.url}opgave/`)
    await playerRuns(page)
  })

  it.each<[string, () => Promise<void>]>([
    ['withdrawn: its worker is gone', () => rm(join(folder, 'worker.js'))],
    ['withdrawn, and says so', async () => {
      await withWorkFolder('withdrawn-e2e', async (work) => {
        await buildWithdrawn(join(work, 'dist'), ownMemo)
        await rm(folder, { recursive: true })
        await cp(join(work, 'dist'), folder, { recursive: true })
      })
    }],
    ['one that keeps nothing, such as the council’s', () => writeFile(join(folder, 'worker.js'), noWorker)],
  ])('nothing stays of a site that is now %s', async (_, change) => {
    const { page, context } = await site.visit({ serviceWorkers: 'allow' })
    await page.goto(`${site.url}start/`)
    await kept(page)
    await change()
    await page.goto(`${site.url}lezen/`)
    await expect.poll(() => editions(page), { timeout: 10_000 }).toEqual([])
    await context.setOffline(true)
    await expect.poll(() => page.goto(`${site.url}opgave/`).then(() => 'shown', () => 'gone'), { timeout: 10_000 }).toBe('gone')
  })
})

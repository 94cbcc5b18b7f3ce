import type { Browser, Page } from 'playwright-chromium'
import type { SiteInBrowser } from '../browser/site-in-browser.ts'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { launchPlaywright } from '../../bench/src/playwright.ts'
import { listFiles } from '../../lib/folders/manifest.ts'
import { workerScript } from '../../site/worker.ts'
import { openSite, playerRuns } from '../browser/site-in-browser.ts'

let browser: Browser
let folder: string
let site: SiteInBrowser
beforeAll(async () => {
  browser = await launchPlaywright()
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raadsdeck-'))
  await cp(inject('site'), folder, { recursive: true })
  site = await openSite(browser, folder, '/map/')
})
afterEach(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})
afterAll(() => browser.close())

/** Waits until the whole site is kept. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
}

/** Puts another build in the site's place: every page says so, and a file of the old one is gone. */
async function replaceBuild(): Promise<void> {
  const paths = await listFiles(folder)
  const files = new Map<string, Buffer>()
  for (const path of paths.filter(path => path !== 'worker.js')) {
    const content = await readFile(join(folder, path))
    const changed = path.endsWith('.html') ? Buffer.from(content.toString().replace('<body', '<body data-build="new"')) : content
    files.set(path, changed)
    await writeFile(join(folder, path), changed)
  }
  await rm(join(folder, 'dilemma-cameras'), { recursive: true })
  files.delete('dilemma-cameras/index.html')
  await writeFile(join(folder, 'worker.js'), workerScript(await readFile('site/worker.js', 'utf8'), files))
}

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

  it('a page stays whole while a new build waits, and the next visit has the new one and nothing of the old', async () => {
    const { page, context } = await site.visit({ serviceWorkers: 'allow' })
    await page.goto(`${site.url}start/`)
    await kept(page)
    await page.goto(`${site.url}start/`)
    await replaceBuild()
    await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!
      await registration.update()
      const next = registration.installing ?? registration.waiting!
      if (next.state !== 'installed')
        await new Promise<void>(settle => next.addEventListener('statechange', () => next.state === 'installed' && settle()))
    })
    await page.goto(`${site.url}dilemma-cameras/`)
    expect(await page.locator('body[data-build]').count()).toBe(0)
    await playerRuns(page)
    await page.close()

    // Only when the last old page is gone; the browser takes a moment to notice.
    await expect.poll(async () => {
      const next = await context.newPage()
      await next.goto(`${site.url}start/`)
      const shown = await next.locator('body[data-build=new]').count()
      const caches = shown ? await next.evaluate(async () => (await globalThis.caches.keys()).length) : 0
      await next.close()
      return [shown, caches]
    }, { timeout: 20_000, interval: 500 }).toEqual([1, 1])
  })
})

import type { Page } from 'playwright-chromium'
import type { Work } from './process.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { stripVTControlCharacters } from 'node:util'
import { killOnExit, killTree } from '../../../lib/kill-tree.ts'
import { WINDOW } from '../parameters.ts'
import { launchPlaywright } from '../playwright.ts'

/** Time from command to slide, in ms, and the files its window requested. */
export interface Start { time: number, requests: number }

/**
 * Starts a deck for presenting and opens it in a running browser.
 * Waits `limit` ms at most for the slide; `path` is another view.
 * @throws {Error} when no address or no slide comes in time
 */
export async function measureStart(work: Work, limit: number, path = ''): Promise<Start> {
  // Refuse other hosts at once: stock Slidev would wait for web fonts.
  const browser = await launchPlaywright(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'])
  try {
    const page = await browser.newPage({ viewport: WINDOW })
    page.setDefaultTimeout(limit)
    return await openStarted(work, path, page)
  }
  finally {
    await browser.close()
  }
}

async function openStarted({ args, cwd, env }: Work, path: string, page: Page): Promise<Start> {
  let requests = 0
  page.on('request', request => requests += request.url().startsWith('http') ? 1 : 0)
  const started = performance.now()
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, detached: true })
  killOnExit(child)
  try {
    await page.goto(await addressOf(child.stdout) + path)
    await page.locator('#slide-content').filter({ hasText: /\S/, hasNotText: 'Loading slide' }).first().waitFor()
    return { time: performance.now() - started, requests }
  }
  finally {
    killTree(child)
    await once(child, 'close')
  }
}

async function addressOf(output: AsyncIterable<Buffer>): Promise<string> {
  let said = ''
  for await (const chunk of output) {
    said += stripVTControlCharacters(String(chunk))
    const address = /http:\/\/localhost:\d+\//.exec(said)
    if (address)
      return address[0]
  }
  throw new Error(`No address was told:\n${said}`)
}

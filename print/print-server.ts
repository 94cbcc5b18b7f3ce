import type { PlannedMemo } from '../deck/deck.ts'
import type { Browser } from './browser.ts'
import { serveFolder } from '../lib/serve.ts'
import { launchBrowser } from './browser.ts'

/** Where documents are made: a folder with what renders them, the address where it is served, and a browser. */
export interface Workshop {
  browser: Browser
  folder: string
  url: string
  memo: PlannedMemo
  /** The memo's folder, for messages. */
  memoFolder: string
}

/** Starts a browser, beside whatever `work` does before it needs one, and ends it afterwards. */
export async function withBrowser<T>(work: (launching: Promise<Browser>) => Promise<T>): Promise<T> {
  const launching = launchBrowser()
  // Whoever waits for it is told when it fails; that nobody came so far is no failure of its own.
  launching.catch(() => {})
  try {
    return await work(launching)
  }
  finally {
    await launching.then(browser => browser.close(), () => {})
  }
}

/** Serves a folder to a browser while documents are made there. */
export async function inWorkshop<T>(
  what: Pick<Workshop, 'folder' | 'memo' | 'memoFolder'>,
  launching: Promise<Browser>,
  work: (workshop: Workshop) => Promise<T>,
): Promise<T> {
  const { url, close } = await serveFolder(what.folder, { dev: true })
  try {
    return await work({ browser: await launching, url, ...what })
  }
  finally {
    await close()
  }
}

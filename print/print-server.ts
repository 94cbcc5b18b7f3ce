import type { Browser } from './browser.ts'
import { serveFolder } from '../lib/serve.ts'
import { launchBrowser } from './browser.ts'

/** A folder with pages to print, served to a browser. */
export interface PrintServer {
  /** Still starting at first. */
  browser: Promise<Browser>
  folder: string
  /** The folder's address, with a slash at its end. */
  url: string
}

/**
 * Serves `folder` and starts a browser for the time that `work` takes.
 * @throws {Problem} when no browser starts
 */
export async function withPrintServer<T>(folder: string, work: (server: PrintServer) => Promise<T>): Promise<T> {
  const browser = launchBrowser()
  // Avoids an unhandled rejection: callers await `browser` later.
  browser.catch(() => {})
  try {
    const { url, close } = await serveFolder(folder, { dev: true })
    try {
      return await work({ browser, folder, url })
    }
    finally {
      await close()
    }
  }
  finally {
    await browser.then(({ close }) => close(), () => {})
  }
}

import type { ChildProcess } from 'node:child_process'
import type { Page, PageOptions } from './page.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { removeWorkFolder, workFolder } from '../../lib/folders/work-folder.ts'
import { isRunning, killOnExit, killTree } from '../../lib/kill-tree.ts'
import { connectionTo } from './connection.ts'
import { printingFlags } from './flags.ts'
import { openPage } from './page.ts'

/** A headless browser, with as much of Playwright's as pictures and print need. */
export interface Browser {
  newPage: (options: PageOptions) => Promise<Page>
  /** Resolves when the browser has ended and its files are gone. */
  close: () => Promise<void>
}

/** In ms. A busy machine may need half a minute to start a browser. */
export const ANSWER_LIMIT = 60_000

/**
 * Starts a browser without Playwright, which would take longer to load.
 * @throws {Error} with the browser's own words when it does not start
 */
export async function startBrowser(program: string, limit: number = ANSWER_LIMIT): Promise<Browser> {
  const profile = workFolder('browser')
  const child = spawn(program, printingFlags(process.getuid?.() === 0, profile), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A process group, to end all its processes together.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  killOnExit(child)
  const close = async (): Promise<void> => {
    const ended = isRunning(child) ? once(child, 'close') : undefined
    // SIGKILL: nothing needs saving.
    killTree(child, 'SIGKILL')
    await ended
    removeWorkFolder(profile)
  }
  try {
    const failed = failureOf(child)
    const connection = connectionTo(child, limit)
    await Promise.race([connection.send('Browser.getVersion'), failed])
    const blank = () => connection.send('Target.createTarget', { url: 'about:blank' })
    // One page ahead, while the caller prepares: its process takes long to start.
    const ahead = [blank()]
    // Avoids an unhandled rejection: `newPage` awaits it later.
    ahead[0]!.catch(() => {})
    return {
      newPage: async options => openPage(connection, await (ahead.pop() ?? blank()), options, limit),
      close,
    }
  }
  catch (error) {
    await close()
    throw error
  }
}

/** Rejects when a browser ends, with its output. */
function failureOf(child: ChildProcess): Promise<never> {
  let said = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => said += text)
  const failure = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('close', code => reject(new Error(said.trim() || `exit code ${code}`)))
  })
  // Avoids an unhandled rejection: every browser ends some day.
  failure.catch(() => {})
  return failure
}

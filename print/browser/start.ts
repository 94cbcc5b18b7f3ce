import type { EmptyPage, Page, PageOptions } from './page.ts'
import type { ChildProcess } from 'node:child_process'
import { isRunning, killOnExit, killTree } from '../../lib/kill-tree.ts'
import { removeWorkFolder, workFolder } from '../../lib/output.ts'
import { connectionTo } from './connection.ts'
import { printingFlags } from './flags.ts'
import { openEmptyPage, usePage } from './page.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A browser without a window, for pictures and print: as much of Playwright's browser as making a document asks. */
export interface Browser {
  newPage: (options: PageOptions) => Promise<Page>
  /** Ends it, and waits until it is gone with all that it kept. */
  close: () => Promise<void>
}

/** Time for the first sign of life, in ms: a busy machine with a cold disk may need half a minute. */
const START_LIMIT = 60_000

/**
 * Starts a Chromium, Chrome or Edge and drives it by its own protocol. Playwright does that too, but takes longer to load
 * than a presentation to print.
 * @param program the absolute path
 * @throws {Error} when it does not start, with what it said
 */
export async function startBrowser(program: string): Promise<Browser> {
  const profile = workFolder('browser')
  const child = spawn(program, printingFlags(process.getuid?.() === 0, profile), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own, so that its many processes end together.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  killOnExit(child)
  const close = async (): Promise<void> => {
    const ended = isRunning(child) ? once(child, 'close') : undefined
    // At once: of what it kept nothing is needed again.
    killTree(child, 'SIGKILL')
    await ended
    removeWorkFolder(profile)
  }
  try {
    const failed = failureOf(child)
    const connection = connectionTo(child)
    // Whoever starts a browser soon needs a page. Asked for at once: by the time that anyone here listens again, it is there.
    let empty: EmptyPage | undefined = openEmptyPage(connection)
    empty.catch(() => {})
    await Promise.race([connection.send('Browser.getVersion'), failed])
    const newPage: Browser['newPage'] = (options) => {
      const page = usePage(connection, empty ?? openEmptyPage(connection), options)
      empty = undefined
      return page
    }
    return { newPage, close }
  }
  catch (error) {
    await close()
    throw error
  }
}

/** Rejects when a browser ends, or does not start in time, with what it said. */
function failureOf(child: ChildProcess): Promise<never> {
  let said = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => said += text)
  const failure = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer after ${START_LIMIT / 1000} s`)), START_LIMIT).unref()
    child.once('error', reject)
    child.once('close', code => reject(new Error(said.trim() || `exit code ${code}`)))
  })
  // It ends sooner or later, and mostly nobody waits for that.
  failure.catch(() => {})
  return failure
}

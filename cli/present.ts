import type { MemoOptions } from '../memo/options.ts'
import { existsSync, readdirSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { cached, kept } from '../document/static-cache.ts'
import { workFolder } from '../lib/folders/work-folder.ts'
import { say, step } from '../lib/progress.ts'
import { projectFolder } from '../lib/project.ts'
import { freePort, serveFolder } from '../lib/serve.ts'
import { deckFiles } from '../memo/deck-files.ts'
import { securityHeaders } from '../site/policy.ts'
import { openInBrowser } from './open-in-browser.ts'

const PREFERRED_PORT = 3030

/** All of our own that Slidev builds from, besides the memo and its pages. */
const FOLDERS = ['components', 'deck', 'layouts', 'lib', 'memo', 'public', 'schema', 'setup', 'styles', 'words']
/** Slidev's own places at the top. */
const TOP_FILES = /\.(?:vue|css|html)$|^(?:vite|uno|unocss)\.config\.\w+$/

/** Slidev sets some styles as it goes. */
const HEADERS = {
  ...securityHeaders({ scripts: [], styles: ['unsafe-inline'] }),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
}

/**
 * Serves the deck for presenting, to this machine alone: notes, presenter view and clock.
 * @throws {Problem} as {@link presentation} does
 */
export async function present(memo: MemoOptions, open = false): Promise<void> {
  // A copy of its own: a later start may remove the one that is kept.
  const folder = workFolder('start')
  await cp(await presentation(memo), folder, { recursive: true })
  const port = await presenterPort()
  await serveFolder(folder, { app: true, port, headers: () => HEADERS })
  const deck = `http://localhost:${port}/`
  sayAddresses(deck)
  if (open)
    await openInBrowser(deck)
}

/**
 * The folder with Slidev's build of a memo's deck, with its notes: made when anything that it comes from changed.
 * @throws {Problem} for a mistake in the memo, and with Slidev's own words when it cannot build
 */
export async function presentation(memo: MemoOptions): Promise<string> {
  const name = deckFiles(memo).entry.match(/\w+/g)!.join('-')
  const found = kept(name, sourcesOf(memo))
  if (found)
    return found
  const { refreshPages } = await import('../memo/refresh-pages.ts')
  await refreshPages(memo)
  return cached(name, sourcesOf(memo), folder => step('Presentatie klaarmaken …', async () => {
    const { slidev } = await import('./slidev.ts')
    await slidev(memo, ['build'], ['--out', folder])
  }))
}

function sourcesOf(memo: MemoOptions): string[] {
  const { entry, pages } = deckFiles(memo)
  const top = readdirSync(projectFolder).filter(name => TOP_FILES.test(name)).sort()
  return [relative(projectFolder, memo.folder), entry, pages, ...FOLDERS, ...top, 'package-lock.json']
    .filter(source => existsSync(join(projectFolder, source)))
}

/** The usual port, or the next that is free; says so when it is another. */
export async function presenterPort(): Promise<number> {
  const { port, taken } = await freePort(PREFERRED_PORT)
  if (taken)
    say(`Poort ${PREFERRED_PORT} is in gebruik; de presentatie staat nu op poort ${port}.`)
  return port
}

export function sayAddresses(deck: string): void {
  say(`\n  Presentatie (beamer):   ${deck}\n  Sprekersscherm:         ${deck}presenter/1\n\n  Stoppen: Ctrl+C\n`)
}

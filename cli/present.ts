import type { MemoOptions } from '../memo/options.ts'
import type { Headers } from '../site/policy.ts'
import type { Remote } from './remote/remote.ts'
import { existsSync, readdirSync } from 'node:fs'
import { cp, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { renderUnicodeCompact } from 'uqr'
import { cached, kept } from '../document/static-cache.ts'
import { workFolder } from '../lib/folders/work-folder.ts'
import { say, step } from '../lib/progress.ts'
import { projectFolder } from '../lib/project.ts'
import { freePort, serveFolder } from '../lib/serve.ts'
import { deckFiles } from '../memo/deck-files.ts'
import { securityHeaders } from '../site/policy.ts'
import { openInBrowser } from './open-in-browser.ts'

const PREFERRED_PORT = 3030

/** Our folders that Slidev builds from, besides the memo and its pages. */
const FOLDERS = ['components', 'deck', 'layouts', 'lib', 'memo', 'public', 'schema', 'setup', 'styles', 'words']
/**
 * Files that Slidev takes from the project's root.
 * https://sli.dev/custom/directory-structure
 */
const TOP_FILES = /\.(?:vue|css|html)$|^(?:vite|uno|unocss)\.config\.\w+$/

/** Slidev sets inline styles at run time. */
const HEADERS: Headers = {
  ...securityHeaders({ scripts: [], styles: ['unsafe-inline'] }),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
}

/**
 * Serves the deck for presenting, to this machine alone: notes, presenter view and clock.
 * @throws {Problem} as {@link presentation} does
 */
export async function present(memo: MemoOptions, { open = false, remote = false } = {}): Promise<void> {
  // A copy: a later start may remove the kept build.
  const folder = workFolder('start')
  await cp(await presentation(memo), folder, { recursive: true })
  const port = await presenterPort()
  const phone = remote ? await startRemote(folder) : undefined
  await serveFolder(folder, { app: true, port, headers: () => phone ? withSocket(phone.port) : HEADERS })
  const deck = `http://localhost:${port}/`
  sayAddresses(deck)
  phone?.addresses.forEach(address => say(`  Telefoon, in hetzelfde netwerk: ${address}\n\n${renderUnicodeCompact(address)}\n`))
  if (phone && !phone.addresses.length)
    say('  Deze computer is in geen netwerk: verbind met wifi, of zet zijn hotspot aan, en start opnieuw.\n')
  if (open)
    await openInBrowser(deck)
}

/** Starts the phone's page, and tells the deck's windows where it is. */
async function startRemote(folder: string): Promise<Remote> {
  const { serveRemote } = await import('./remote/remote.ts')
  const remote = await serveRemote()
  const { port, secret, addresses } = remote
  await writeFile(join(folder, 'remote.json'), JSON.stringify({ port, secret, addresses }))
  return remote
}

/** The deck's windows may reach the remote, on this machine alone. */
function withSocket(port: number): Headers {
  const policy = HEADERS['Content-Security-Policy']!
  return { ...HEADERS, 'Content-Security-Policy': policy.replace('connect-src', `connect-src ws://localhost:${port}`) }
}

/**
 * The folder with Slidev's build of the deck and notes, rebuilt after any change.
 * @throws {Problem} for a mistake in the memo, and with Slidev's own words when it cannot build
 */
async function presentation(memo: MemoOptions): Promise<string> {
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

/** The usual port, or the next free one; says when it differs. */
export async function presenterPort(): Promise<number> {
  const { port, taken } = await freePort(PREFERRED_PORT)
  if (taken)
    say(`Poort ${PREFERRED_PORT} is in gebruik; de presentatie staat nu op poort ${port}.`)
  return port
}

export function sayAddresses(deck: string): void {
  say(`\n  Presentatie (beamer):   ${deck}\n  Sprekersscherm:         ${deck}presenter/1\n\n  Stoppen: Ctrl+C\n`)
}

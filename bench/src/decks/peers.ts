import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, Stop } from '../../../cli/install/install.mjs'
import { Problem } from '../../../lib/problem.ts'
import { projectFolder } from '../../../lib/project.ts'
import { TYPST_PACKAGES } from './typst-decks.ts'

/** The folder with the peers' own lockfile; the product never installs them. */
export const peersFolder = join(projectFolder, 'bench')

/** A file of a peer, such as `reveal.js/dist`. */
export const peerFile = (path: string): string => join(peersFolder, 'node_modules', path)

/**
 * Installs the peers once: about 770 MB.
 * @throws {Problem} when npm fails
 */
export async function ensurePeers(): Promise<void> {
  try {
    await ensureInstalled(peersFolder, false)
  }
  catch (error) {
    throw error instanceof Stop ? new Problem({ what: error.message, where: 'bench/' }) : error
  }
}

/** Name and version of each peer that is installed. */
export function peerVersions(): Record<string, string> {
  const peers = [
    ...['@slidev/cli', '@slidev/theme-default', '@marp-team/marp-cli', 'reveal.js'],
    '@myriaddreamin/typst-ts-node-compiler',
  ]
  const versions = peers.filter(name => existsSync(peerFile(name))).map((name) => {
    const { version } = JSON.parse(readFileSync(peerFile(`${name}/package.json`), 'utf8')) as { version: string }
    return [name, version]
  })
  return { ...Object.fromEntries(versions) as Record<string, string>, ...TYPST_PACKAGES }
}

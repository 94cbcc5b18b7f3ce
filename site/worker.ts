import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../lib/digest.ts'

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8')

/** The worker of a site that keeps nothing on a device. */
export const noWorker = read('no-worker.js')

export type SiteFiles = ReadonlyMap<string, Uint8Array>

/** Files for hosts, not for visitors. */
const NOT_KEPT = /^(?:_headers|\.nojekyll|worker\.js|robots\.txt|sitemap.*\.xml|omslag\.png|licenties\/.*|\.raadsdeck\.json)$/

/** The address of a file below the root: a page's is its folder. */
function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1')
}

/** The service worker, with the hash of each file that it keeps. */
export function workerScript(files: SiteFiles): string {
  const visited = [...files].filter(([path]) => !NOT_KEPT.test(path))
  const hashes = visited.map(([path, content]) => [addressOf(path), sha256(content)] as const)
  const kept = JSON.stringify(Object.fromEntries(hashes.sort(([one], [other]) => one < other ? -1 : 1)))
  const version = sha256(kept).slice(0, 16)
  return `const VERSION = '${version}'\nconst FILES = ${kept}\n${read('worker.js')}`
}

import { createHash } from 'node:crypto'

/** What a site consists of: each file's path from the root and its content. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>

/** Files for hosts, not for visitors. */
const NOT_KEPT = /^(?:_headers|worker\.js|omslag\.png|licenties\/.*|\.raadsdeck\.json)$/

/** The address of a file below the root: a page's is its folder. */
function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1')
}

/** A short name for exactly these files: another build has another one. */
export function versionOf(files: SiteFiles): string {
  const hash = createHash('sha256')
  for (const [path, content] of [...files].sort(([one], [other]) => one < other ? -1 : 1))
    hash.update(path).update('\0').update(content).update('\0')
  return hash.digest('hex').slice(0, 16)
}

/**
 * The service worker: it keeps all of one build on the device and shows nothing of another.
 * A new build waits until the last page of the old one is closed.
 * @param script the worker's own code, `worker.js` in this folder
 */
export function workerScript(script: string, files: SiteFiles): string {
  const kept = [...files.keys()].filter(path => !NOT_KEPT.test(path)).map(addressOf).sort()
  return `const VERSION = ${JSON.stringify(versionOf(files))}\nconst FILES = ${JSON.stringify(kept)}\n${script}`
}

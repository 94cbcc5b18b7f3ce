import { createHash } from 'node:crypto'

/** The list of a build's files, in `release/`. */
export const CHECKSUMS = 'sha256.txt'

/** A list as `sha256sum` writes and checks it. */
export function checksumList(files: Iterable<readonly [path: string, content: string | Uint8Array]>): string {
  return [...files].map(([path, content]) => `${sha256(content)}  ${path}\n`).sort(byPath).join('')
}

/** From each checksum of such a list to its path. */
export function readChecksums(list: string): Map<string, string> {
  return new Map(list.split(/\r?\n/).flatMap((line) => {
    const [checksum = '', ...path] = line.split(/ [ *]/)
    return path.length ? [[checksum, path.join('  ')]] : []
  }))
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

const byPath = (one: string, other: string): number => one.slice(66) < other.slice(66) ? -1 : 1

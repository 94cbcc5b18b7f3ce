import { sha256 } from './digest.ts'

/** The list of a build's files, in `release/`. */
export const CHECKSUMS = 'sha256.txt'

/** A list as `sha256sum` writes and checks it. */
export function checksumList(files: Iterable<readonly [path: string, content: string | Uint8Array]>): string {
  return [...files]
    .sort(([one], [other]) => one < other ? -1 : 1)
    .map(([path, content]) => `${sha256(content)}  ${path}\n`)
    .join('')
}

/** From each checksum of such a list to its path. */
export function readChecksums(list: string): Map<string, string> {
  return new Map(list.split(/\r?\n/).flatMap((line) => {
    const [checksum = '', ...path] = line.split(/ [ *]/)
    return path.length ? [[checksum, path.join('  ')]] : []
  }))
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A digest of the names and contents of files and folders, below `root`. */
export function digestOf(sources: readonly string[], root: string): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(source => filesOf(source, root)))
    hash.update(file).update('\0').update(readFileSync(join(root, file))).update('\0')
  return hash.digest('hex').slice(0, 16)
}

function filesOf(source: string, root: string): string[] {
  if (!statSync(join(root, source)).isDirectory())
    return [source]
  return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

/** The SHA-256 of a file's content, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A piece of a file's name that changes with its content. */
export function shortDigest(content: string | Uint8Array): string {
  return sha256(content).slice(0, 8)
}

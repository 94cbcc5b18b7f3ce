import { projectFolder } from '../lib/project.ts'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** All that a static document is built from: the folders that its entry reaches, and the packages. */
const SOURCES = ['components', 'deck', 'document', 'layouts', 'schema', 'styles', 'words', 'package-lock.json']

const CACHE = join(projectFolder, '.raadsdeck/static')

/**
 * Fills `folder` with what `make` makes of the sources, or with what it made of the very same sources before.
 * Building is most of the time that a PDF takes, and the sources change only while developing.
 */
export async function cached(name: string, folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  const kept = join(CACHE, `${name}-${digestOf(SOURCES, projectFolder)}`)
  if (!existsSync(kept)) {
    await make(folder)
    keep(name, folder, kept)
    return
  }
  cpSync(kept, folder, { recursive: true })
}

/** Another process may be keeping the same at this moment: whoever comes last finds it there and leaves it. */
function keep(name: string, folder: string, kept: string): void {
  mkdirSync(CACHE, { recursive: true })
  for (const old of readdirSync(CACHE).filter(entry => entry.startsWith(`${name}-`)))
    rmSync(join(CACHE, old), { recursive: true, force: true })
  const beside = `${kept}.${process.pid}`
  cpSync(folder, beside, { recursive: true })
  try {
    renameSync(beside, kept)
  }
  catch {
    rmSync(beside, { recursive: true, force: true })
  }
}

/** A digest of the names and contents of files, and of all files in folders, below `root`. */
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

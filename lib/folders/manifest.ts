import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { OWNER, OWNER_PATTERN } from './owner.ts'

/** Marks a folder as ours and lists our files: no others are ever removed. */
export const MANIFEST = '.raadsdeck.json'

/** Put into any folder by a file manager. */
const SYSTEM_FILES = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/

/** Left beside a file by a process of ours that was killed. */
const LEFT_OVER = new RegExp(`(?:^|/)\\.[^/]+\\.(?:oud|nieuw)-${OWNER_PATTERN}$`)

/** All files below a folder, links included: relative paths with slashes, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
}

/** The paths in a folder's manifest; none without a readable one. */
export async function readManifest(folder: string): Promise<string[]> {
  try {
    const { files } = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as { files?: unknown }
    return Array.isArray(files) ? files.map(String) : []
  }
  catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT')
      return []
    throw error
  }
}

/** Atomic: with half a list, our own files would count as foreign. */
export async function writeManifest(folder: string, files: string[]): Promise<void> {
  const listed = files.filter(path => path !== MANIFEST)
  const note = 'Deze map maakt Raadsdeck. De bestanden hieronder worden bij de volgende keer vervangen.'
  const next = join(folder, `${MANIFEST}.nieuw-${OWNER}`)
  await writeFile(next, `${JSON.stringify({ note, files: listed }, null, 2)}\n`)
  await rename(next, join(folder, MANIFEST))
}

/** The files in a folder that are not ours. */
export async function foreignFiles(folder: string, present: string[]): Promise<string[]> {
  const ours = new Set([MANIFEST, ...await readManifest(folder)])
  return present.filter(path => !ours.has(path) && !SYSTEM_FILES.test(path) && !LEFT_OVER.test(path))
}

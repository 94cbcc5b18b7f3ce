import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** The file that marks a folder as ours: it lists what we put there, so that we never remove what someone else did. */
export const manifestName = '.raadsdeck.json'

/** What a system puts into any folder that someone looks at; nobody misses it. */
const systemFiles = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/

/**
 * The files in a folder that are not ours to remove.
 * @param present paths relative to the folder
 * @param ours the paths that its manifest lists; undefined when it has none
 */
export function foreignFiles(present: string[], ours: string[] | undefined): string[] {
  const known = new Set([manifestName, ...ours ?? []])
  return present.filter(path => !known.has(path) && !systemFiles.test(path))
}

/** The files in a folder and below it, links included, relative to it, with slashes, in alphabetical order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** The paths that a folder's manifest lists; undefined when it has none that can be read. */
export async function readManifest(folder: string): Promise<string[] | undefined> {
  try {
    const { files } = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as { files?: unknown }
    return Array.isArray(files) ? files.map(String) : undefined
  }
  catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Marks a folder as ours. */
export async function writeManifest(folder: string, files: string[]): Promise<void> {
  const listed = files.filter(path => path !== manifestName)
  const note = 'Deze map maakt Raadsdeck. De bestanden hieronder worden bij de volgende keer vervangen.'
  await writeFile(join(folder, manifestName), `${JSON.stringify({ note, files: listed }, null, 2)}\n`)
}

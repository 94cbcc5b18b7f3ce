import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../lib/digest.ts'
import { projectFolder } from '../lib/project.ts'

const CACHE = join(projectFolder, '.raadsdeck/static')

/**
 * The folder that `make` fills, kept for as long as its sources stay the same.
 * @param name what is kept: an older folder of this name is removed
 * @param sources files and folders, from the project's folder
 * @param make fills an empty folder
 * @returns the folder, absolute; only to be read
 */
export async function cached(
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const kept = join(CACHE, `${name}-${digestOf(sources, projectFolder)}`)
  if (existsSync(kept))
    return kept
  mkdirSync(CACHE, { recursive: true })
  const beside = mkdtempSync(`${kept}.`)
  try {
    await make(beside)
    removeOlder(`${name}-`, kept)
    renameSync(beside, kept)
  }
  catch (error) {
    rmSync(beside, { recursive: true, force: true })
    // Another process made the same meanwhile.
    if (!existsSync(kept))
      throw error
  }
  return kept
}

/** Leaves the same from another process, and what one is making at this moment: its name has a dot. */
function removeOlder(prefix: string, kept: string): void {
  for (const entry of readdirSync(CACHE).filter(entry => entry.startsWith(prefix) && !entry.includes('.'))) {
    if (join(CACHE, entry) !== kept)
      rmSync(join(CACHE, entry), { recursive: true, force: true })
  }
}

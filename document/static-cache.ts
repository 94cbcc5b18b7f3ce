import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { digestOf } from '../lib/digest.ts'
import { withWorkFolder } from '../lib/folders/work-folder.ts'
import { projectFolder } from '../lib/project.ts'

const CACHE = join(projectFolder, '.raadsdeck/static')

/**
 * Caches the folder that `make` fills, as long as its sources stay the same.
 * Atomic: renamed after a full write.
 * @param name names the cache: an older folder of this name is removed
 * @param sources files and folders, from the project's folder
 * @param make fills an empty folder
 * @returns the folder, absolute; only to be read
 */
export async function cached(
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const kept = placeOf(name, sources)
  if (existsSync(kept))
    return kept
  await withWorkFolder(name, async (folder) => {
    await make(folder)
    mkdirSync(CACHE, { recursive: true })
    removeOlder(name, kept)
    try {
      renameSync(folder, kept)
    }
    catch (error) {
      // Another process made the same meanwhile.
      if (!existsSync(kept))
        throw error
    }
  })
  return kept
}

/** The folder of {@link cached}, where it was made already. */
export function kept(name: string, sources: readonly string[]): string | undefined {
  const place = placeOf(name, sources)
  return existsSync(place) ? place : undefined
}

function placeOf(name: string, sources: readonly string[]): string {
  return join(CACHE, `${name}-${digestOf(sources, projectFolder)}`)
}

/** Leaves the same from another process. */
function removeOlder(name: string, kept: string): void {
  for (const entry of readdirSync(CACHE)) {
    if (entry !== basename(kept) && entry.slice(0, entry.lastIndexOf('-')) === name)
      rmSync(join(CACHE, entry), { recursive: true, force: true })
  }
}

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { asProblem } from '../causes.ts'
import { projectFolder } from '../project.ts'
import { isGone, OWNER, OWNER_PATTERN } from './owner.ts'

const LEFT_OVER = new RegExp(`-(${OWNER_PATTERN})-[^-]{6}$`)

/** Removed when this process ends, where nothing asynchronous runs. */
const mine = new Set<string>()
process.on('exit', () => mine.forEach(remove))

/**
 * A fresh folder on the project's disk, removed when this process ends.
 * @param name letters, digits and hyphens
 * @throws {Problem} when it cannot be made
 */
export function workFolder(name: string, base: string = projectFolder): string {
  const parent = join(base, '.raadsdeck', 'work')
  try {
    mkdirSync(parent, { recursive: true })
    // Leftovers of killed processes.
    readdirSync(parent).map(name => join(parent, name)).filter(isLeftOver).forEach(remove)
    const folder = mkdtempSync(join(parent, `${name}-${OWNER}-`))
    mine.add(folder)
    return folder
  }
  catch (error) {
    throw asProblem(error, parent)
  }
}

/** Removes the {@link workFolder} as soon as the work ends, well or badly. */
export async function withWorkFolder<T>(
  name: string,
  work: (folder: string) => Promise<T>,
  base: string = projectFolder,
): Promise<T> {
  const folder = workFolder(name, base)
  try {
    return await work(folder)
  }
  finally {
    removeWorkFolder(folder)
  }
}

/** Removes a {@link workFolder} before this process ends. */
export function removeWorkFolder(folder: string): void {
  mine.delete(folder)
  remove(folder)
}

function isLeftOver(folder: string): boolean {
  const owner = LEFT_OVER.exec(folder)?.[1]
  return owner !== undefined && isGone(owner, folder)
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

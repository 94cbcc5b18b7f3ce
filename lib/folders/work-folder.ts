import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { asProblem } from '../causes.ts'
import { projectFolder } from '../project.ts'

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
    // Of processes that were killed.
    readdirSync(parent).filter(isLeftOver).forEach(folder => remove(join(parent, folder)))
    const folder = mkdtempSync(join(parent, `${name}-${process.pid}-`))
    mine.add(folder)
    return folder
  }
  catch (error) {
    throw asProblem(error, parent)
  }
}

/** Does something with a {@link workFolder}, and removes that afterwards. */
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

/** By its name, `<name>-<process id>-<six characters>`. */
function isLeftOver(folder: string): boolean {
  const pid = /-(\d+)-[^-]{6}$/.exec(folder)?.[1]
  return pid !== undefined && !isAlive(Number(pid))
}

/** Ours or another user's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  }
  catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

import { mkdtempSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../project.ts'
import { asProblem } from '../causes.ts'

/** Folders that this process still has; at its exit nothing asynchronous runs. */
const mine = new Set<string>()
process.on('exit', () => mine.forEach(remove))

/**
 * A fresh, empty folder for half-finished things, below `.raadsdeck/` so that it can be renamed into place.
 * It is removed when this process ends; those of processes that could not are removed now.
 * @param name what for: letters, digits and hyphens
 * @param base the folder that holds `.raadsdeck/`; the project's unless said
 * @throws {Problem} when it cannot be made
 */
export function workFolder(name: string, base: string = projectFolder): string {
  const parent = join(base, '.raadsdeck', 'work')
  try {
    mkdirSync(parent, { recursive: true })
    for (const folder of readdirSync(parent)) {
      if (isLeftOver(folder, isAlive)) remove(join(parent, folder))
    }
    const folder = mkdtempSync(join(parent, `${name}-${process.pid}-`))
    mine.add(folder)
    return folder
  }
  catch (error) {
    throw asProblem(error, parent)
  }
}

/**
 * Does something with a {@link workFolder}, and removes that afterwards, also when it fails.
 * @throws {Problem} when the folder cannot be made
 */
export async function withWorkFolder<T>(
  name: string, work: (folder: string) => Promise<T>, base: string = projectFolder,
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

/**
 * Whether a work folder was left behind by a process that is no more.
 * @param folder its name: `<name>-<process id>-<six characters>`
 */
export function isLeftOver(folder: string, isAlive: (pid: number) => boolean): boolean {
  const pid = /-(\d+)-[^-]{6}$/.exec(folder)?.[1]
  return pid !== undefined && !isAlive(Number(pid))
}

/** Whether a process runs, ours or another user's. */
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

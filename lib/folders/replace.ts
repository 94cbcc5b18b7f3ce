import { existsSync, statSync } from 'node:fs'
import { cp, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { asProblem } from '../causes.ts'
import { Problem } from '../problem.ts'
import { say } from '../progress.ts'
import { foreignFiles, listFiles, MANIFEST, readManifest, writeManifest } from './manifest.ts'
import { isAlive } from './work-folder.ts'

const STAYED = 'Wat er stond, is gebleven.'

/** So many files of somebody else are named. */
const NAMED = 5

/**
 * Atomic: moves a finished folder into the place of the last one, marked as ours.
 * @throws {Problem} when `to` holds files that we did not make, or cannot be written
 */
export async function replaceFolder(from: string, to: string): Promise<void> {
  try {
    // A link to a folder elsewhere stays a link.
    const target = existsSync(to) ? await realpath(to) : to
    await tidy(target)
    await refuseForeignFiles(target, to)
    await writeManifest(from, await listFiles(from))
    await mkdir(dirname(target), { recursive: true })
    const next = beside(target, 'nieuw')
    await move(from, next)
    await swap(next, target)
    await tidy(target)
  }
  catch (error) {
    throw asProblem(error, to, STAYED)
  }
}

/**
 * Atomic: moves a finished file into the place of the last one, and lists it as ours.
 * @throws {Problem} when `to` is a file that we did not make, or cannot be written
 */
export async function replaceFile(from: string, to: string): Promise<void> {
  try {
    const [folder, name] = [dirname(to), basename(to)]
    await mkdir(folder, { recursive: true })
    await refuseForeignFile(to)
    const next = beside(to, 'nieuw')
    await move(from, next)
    await rename(next, to).catch(async (error: unknown) => {
      await rm(next, { force: true })
      throw error
    })
    await writeManifest(folder, [...new Set([...await readManifest(folder), name])].sort())
  }
  catch (error) {
    throw asProblem(error, to, STAYED)
  }
}

/** @throws {Problem} before any work with what {@link replaceFolder} and {@link replaceFile} would refuse after it */
export async function requireOurs(places: readonly string[]): Promise<void> {
  for (const to of places) {
    try {
      await (isFile(to) ? refuseForeignFile(to) : refuseForeignFiles(to, to))
    }
    catch (error) {
      throw asProblem(error, to)
    }
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** A hidden neighbour: on the same disk, so that it can be renamed into place. */
function beside(path: string, kind: 'nieuw' | 'oud'): string {
  return join(dirname(path), `.${basename(path)}.${kind}-${process.pid}`)
}

/** Takes up the work of a process that was killed in {@link swap}. */
async function tidy(target: string): Promise<void> {
  const parent = dirname(target)
  const names = existsSync(parent) ? await readdir(parent) : []
  for (const name of names.filter(name => isLeftOver(name, basename(target)))) {
    const path = join(parent, name)
    if (!existsSync(target) && name.includes('.oud-'))
      await rename(path, target)
    else if (!(await foreignFiles(path, await listFiles(path))).length)
      await rm(path, { recursive: true }).catch(() => say(`Een oude ${basename(target)}/ is niet te verwijderen; verwijder zelf: ${path}`))
  }
}

/** Another process that is still at work keeps its own. */
function isLeftOver(name: string, target: string): boolean {
  const [, of, pid] = /^\.(.+)\.(?:oud|nieuw)-(\d+)$/.exec(name) ?? []
  return of === target && (Number(pid) === process.pid || !isAlive(Number(pid)))
}

async function refuseForeignFiles(folder: string, to: string): Promise<void> {
  const foreign = existsSync(folder) ? await foreignFiles(folder, await listFiles(folder)) : []
  const more = foreign.length > NAMED ? ` en nog ${foreign.length - NAMED}` : ''
  if (foreign.length)
    throw notOurs(`In deze map staan bestanden die Raadsdeck niet heeft gemaakt: ${foreign.slice(0, NAMED).join(', ')}${more}.`, to)
}

async function refuseForeignFile(to: string): Promise<void> {
  if (isFile(to) && (await foreignFiles(dirname(to), [basename(to)])).length)
    throw notOurs('Dit bestand heeft Raadsdeck niet gemaakt.', to)
}

function notOurs(what: string, where: string): Problem {
  const mend = `verplaats wat je wilt bewaren, of verwijder het, en start opnieuw (wat van Raadsdeck is, staat in ${MANIFEST})`
  return new Problem({ what: `${what} Er is niets veranderd.`, where, mend })
}

async function swap(next: string, target: string): Promise<void> {
  const old = beside(target, 'oud')
  try {
    if (existsSync(target))
      await rename(target, old)
    await rename(next, target)
  }
  catch (error) {
    if (!existsSync(target) && existsSync(old))
      await rename(old, target)
    await rm(next, { recursive: true, force: true })
    throw error
  }
}

/** Renames, or copies where the place is on another disk. */
async function move(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true })
  try {
    await rename(from, to)
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV')
      throw error
    await cp(from, to, { recursive: true })
    await rm(from, { recursive: true })
  }
}

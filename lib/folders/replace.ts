import { existsSync, lstatSync, readlinkSync, statSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { asProblem } from '../causes.ts'
import { Problem } from '../problem.ts'
import { say } from '../progress.ts'
import { foreignFiles, listFiles, MANIFEST, readManifest, writeManifest } from './manifest.ts'
import { isGone, OWNER, OWNER_PATTERN } from './owner.ts'

const STAYED = 'Wat er stond, is gebleven.'

const NAMED = 5

/** Ms between checks of another process's lock, and before it is taken over. */
const WAIT = 50
const PATIENCE = 60_000
/** Ms after which an empty lock is of a process killed before it wrote its name. */
const UNNAMED = 1000

const LEFT_OVER = new RegExp(`^\\.(.+)\\.(oud|nieuw)-(${OWNER_PATTERN})$`)

/** A finished file or folder, and its place. */
export interface Replacement {
  from: string
  to: string
}

/** A replacement moved beside its place. */
interface Ready {
  /** The place as the user knows it, and with links resolved. */
  to: string
  target: string
  isFile: boolean
  next: string
  old: string
}

/**
 * Replaces the last files and folders by finished ones, marked as ours: all or none.
 * @throws {Problem} when a place holds files that we did not make, or cannot be written
 */
export async function replaceAll(replacements: readonly Replacement[]): Promise<void> {
  const ready: Ready[] = []
  let at = replacements.at(-1)!.to
  try {
    const targets = replacements.map(({ to }) => withoutLinks(to))
    await alone(targets.at(-1)!, async () => {
      await recover([...targets, ...targets.map(manifestBeside)])
      for (const [index, { from, to }] of replacements.entries()) {
        at = to
        ready.push(await prepare(from, to, targets[index]!))
      }
      await swap(ready, place => at = place.to)
      await Promise.all(ready.map(({ old }) => remove(old)))
    })
  }
  catch (error) {
    await Promise.all(ready.map(({ next }) => removeListed(next)))
    throw asProblem(error, at, STAYED)
  }
}

/** @throws {Problem} before any work, where {@link replaceAll} would refuse after it */
export async function requireOurs(places: readonly string[]): Promise<void> {
  for (const to of places) {
    try {
      await (isFile(to) ? refuseForeignFile(to) : refuseForeignFiles(to))
    }
    catch (error) {
      throw asProblem(error, to)
    }
  }
}

/** Resolves links, which stay. Not by realpath(): another process may be swapping the target. */
function withoutLinks(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
  return isLink ? withoutLinks(resolve(dirname(path), readlinkSync(path))) : path
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** The list of the folder that holds a place; its name in {@link LEFT_OVER} lacks the dot. */
const manifestBeside = (path: string): string => join(dirname(path), MANIFEST.slice(1))

/** A hidden neighbour, on the same disk for a rename into place. */
function beside(path: string, kind: 'nieuw' | 'oud'): string {
  return join(dirname(path), `.${basename(path)}.${kind}-${OWNER}`)
}

async function prepare(from: string, to: string, target: string): Promise<Ready> {
  const file = isFile(from)
  if (existsSync(target) && isFile(target) !== file)
    throw Object.assign(new Error(target), { code: file ? 'EISDIR' : 'ENOTDIR' })
  await requireOurs([to])
  if (!file)
    await writeManifest(from, await listFiles(from))
  await mkdir(dirname(target), { recursive: true })
  const [next, old] = [beside(target, 'nieuw'), beside(target, 'oud')]
  await removeListed(old)
  await move(from, next)
  return { to, target, isFile: file, next, old }
}

/** Holds the lock of a place during the work. */
async function alone(target: string, work: () => Promise<void>): Promise<void> {
  const lock = join(dirname(target), `.${basename(target)}.slot`)
  await mkdir(dirname(lock), { recursive: true })
  for (const began = Date.now(); !await taken(lock);) {
    const owner = await readFile(lock, 'utf8').catch(() => '')
    const isLeft = owner ? isGone(owner, lock) : ageOf(lock) > UNNAMED
    if (isLeft || Date.now() - began > PATIENCE)
      await rm(lock, { force: true })
    else
      await setTimeout(WAIT)
  }
  try {
    await work()
  }
  finally {
    await rm(lock, { force: true })
  }
}

/** In ms; 0 for a file that is not there. */
function ageOf(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats ? Date.now() - stats.mtimeMs : 0
}

/** Atomic: of two processes, one makes the file. */
async function taken(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, OWNER, { flag: 'wx' })
    return true
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw error
    return false
  }
}

/** Recovers from killed swaps: restores the old while a new one waits, else cleans up. */
async function recover(targets: readonly string[]): Promise<void> {
  const left = (await Promise.all(targets.map(leftOvers))).flat()
  const halfway = new Set(left.filter(({ isOld }) => !isOld).map(({ owner }) => owner))
  for (const { target, path, isOld, owner } of left) {
    if (isOld && (!existsSync(target) || (halfway.has(owner) && await isOurs(target)))) {
      await removeListed(target)
      await rename(path, target)
    }
    else if (await isOurs(path)) {
      await remove(path)
    }
  }
}

async function isOurs(path: string): Promise<boolean> {
  return isFile(path) || !(await foreignFiles(path, await listFiles(path))).length
}

/** Removes a replaced version; a failure only warns. */
async function remove(old: string): Promise<void> {
  const [, name] = LEFT_OVER.exec(basename(old))!
  await removeListed(old)
    .catch(() => say(`Een oude versie van ${name} is niet te verwijderen; verwijder zelf: ${old}`))
}

/** Removes a file or folder, its list last: the rest stays known as ours after a kill. */
async function removeListed(path: string): Promise<void> {
  if (!existsSync(path))
    return
  const names = isFile(path) ? [] : await readdir(path)
  for (const name of names.filter(name => name !== MANIFEST))
    await rm(join(path, name), { recursive: true, force: true })
  await rm(path, { recursive: true, force: true })
}

interface LeftOver { target: string, path: string, isOld: boolean, owner: string }

/** Leftovers beside a place, of processes that ended. */
async function leftOvers(target: string): Promise<LeftOver[]> {
  const parent = dirname(target)
  const names = existsSync(parent) ? await readdir(parent) : []
  return names.flatMap((name) => {
    const [, of, kind, owner] = LEFT_OVER.exec(name) ?? []
    const path = join(parent, name)
    const isIts = owner && of === basename(target) && isGone(owner, path)
    return isIts ? [{ target, path, isOld: kind === 'oud', owner }] : []
  })
}

async function refuseForeignFiles(to: string): Promise<void> {
  const foreign = existsSync(to) ? await foreignFiles(to, await listFiles(to)) : []
  const more = foreign.length > NAMED ? ` en nog ${foreign.length - NAMED}` : ''
  if (foreign.length)
    throw notOurs(`In deze map staan bestanden die Raadsdeck niet heeft gemaakt: ${foreign.slice(0, NAMED).join(', ')}${more}.`, to)
}

async function refuseForeignFile(to: string): Promise<void> {
  if ((await foreignFiles(dirname(to), [basename(to)])).length)
    throw notOurs('Dit bestand heeft Raadsdeck niet gemaakt.', to)
}

function notOurs(what: string, where: string): Problem {
  const mend = `verplaats wat je wilt bewaren, of verwijder het, en start opnieuw (wat van Raadsdeck is, staat in ${MANIFEST})`
  return new Problem({ what: `${what} Er is niets veranderd.`, where, mend })
}

/** Puts every one in its place, or all old ones back. */
async function swap(ready: readonly Ready[], begin: (place: Ready) => void): Promise<void> {
  const aside: Ready[] = []
  try {
    for (const place of ready) {
      begin(place)
      if (existsSync(place.target))
        await rename(place.target, place.old)
      aside.push(place)
      await rename(place.next, place.target)
      if (place.isFile)
        await listAsOurs(place.target)
    }
  }
  catch (error) {
    for (const { target, old } of aside.toReversed()) {
      await removeListed(target)
      if (existsSync(old))
        await rename(old, target)
    }
    throw error
  }
}

async function listAsOurs(file: string): Promise<void> {
  const folder = dirname(file)
  await writeManifest(folder, [...new Set([...await readManifest(folder), basename(file)])].sort())
}

/** Renames, or copies where the place is on another disk. */
async function move(from: string, to: string): Promise<void> {
  await removeListed(to)
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

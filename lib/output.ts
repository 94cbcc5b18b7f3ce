import { asProblem } from './causes.ts'
import { foreignFiles, listFiles, manifestName, readManifest, writeManifest } from './output/manifest.ts'
import { isAlive } from './output/work-folder.ts'
import { Problem } from './problem.ts'
import { say } from './progress.ts'
import { existsSync, statSync } from 'node:fs'
import { cp, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export { removeWorkFolder, withWorkFolder, workFolder } from './output/work-folder.ts'

/**
 * Puts a finished folder in place of the one that is there, marked as ours. `from` is gone afterwards.
 * Atomic: whatever fails, the old one stays.
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
 * Puts a finished file in place of the one that is there, all at once, and lists it in its folder as ours.
 * `from` is gone afterwards.
 * @throws {Problem} when `to` is a file that we did not make, or cannot be written
 */
export async function replaceFile(from: string, to: string): Promise<void> {
  try {
    const [folder, name] = [dirname(to), basename(to)]
    await mkdir(folder, { recursive: true })
    const ours = await readManifest(folder)
    refuseForeignFile(to, ours)
    const next = beside(to, 'nieuw')
    await move(from, next)
    await rename(next, to).catch(async (error: unknown) => {
      await rm(next, { force: true })
      throw error
    })
    await writeManifest(folder, [...new Set([...ours ?? [], name])].sort())
  }
  catch (error) {
    throw asProblem(error, to, STAYED)
  }
}

/**
 * Tells before any work what {@link replaceFolder} and {@link replaceFile} would tell after all of it.
 * @throws {Problem} when a place holds files that we did not make, or cannot be read
 */
export async function requireOurs(places: readonly string[]): Promise<void> {
  for (const to of places.filter(place => existsSync(place))) {
    try {
      if (statSync(to).isFile())
        refuseForeignFile(to, await readManifest(dirname(to)))
      else await refuseForeignFiles(to, to)
    }
    catch (error) {
      throw asProblem(error, to)
    }
  }
}

const STAYED = 'Wat er stond, is gebleven.'

/** A hidden neighbour: on the same disk, so that it can be renamed into place. */
function beside(path: string, kind: 'nieuw' | 'oud'): string {
  return join(dirname(path), `.${basename(path)}.${kind}-${process.pid}`)
}

/** Takes up what a process left that was killed in {@link swap}, and removes what the new folder replaced. */
async function tidy(target: string): Promise<void> {
  const parent = dirname(target)
  const names = existsSync(parent) ? await readdir(parent) : []
  for (const name of names.filter(name => isLeftOver(name, basename(target)))) {
    const path = join(parent, name)
    if (!existsSync(target) && name.includes('.oud-'))
      await rename(path, target)
    else await removeOurs(path).catch(() => say(`Een oude ${basename(target)}/ is niet te verwijderen; verwijder zelf: ${path}`))
  }
}

/** Another process that is still at work keeps its own. */
function isLeftOver(name: string, target: string): boolean {
  const [, of, pid] = /^\.(.+)\.(?:oud|nieuw)-(\d+)$/.exec(name) ?? []
  return of === target && (Number(pid) === process.pid || !isAlive(Number(pid)))
}

async function removeOurs(folder: string): Promise<void> {
  if (!(await foreignIn(folder)).length)
    await rm(folder, { recursive: true })
}

async function foreignIn(folder: string): Promise<string[]> {
  return foreignFiles(await listFiles(folder), await readManifest(folder))
}

async function refuseForeignFiles(target: string, to: string): Promise<void> {
  if (!existsSync(target))
    return
  const foreign = await foreignIn(target)
  if (foreign.length)
    throw notOurs(to, foreign)
}

function refuseForeignFile(to: string, ours: string[] | undefined): void {
  if (existsSync(to) && statSync(to).isFile() && foreignFiles([basename(to)], ours).length)
    throw notOurs(to, [])
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

function notOurs(place: string, files: string[]): Problem {
  const more = files.length > 5 ? ` en nog ${files.length - 5}` : ''
  return new Problem({
    what: files.length
      ? `In deze map staan bestanden die Raadsdeck niet heeft gemaakt: ${files.slice(0, 5).join(', ')}${more}. Er is niets veranderd.`
      : 'Dit bestand heeft Raadsdeck niet gemaakt. Er is niets veranderd.',
    where: place,
    mend: `verplaats wat je wilt bewaren, of verwijder het, en start opnieuw (wat van Raadsdeck is, staat in ${manifestName})`,
  })
}

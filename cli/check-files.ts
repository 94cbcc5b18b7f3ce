import type { Failure } from '@raadsdeck/pdf-ua'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checkWithin, UnreadablePdf } from '@raadsdeck/pdf-ua'
import { Problem } from '../lib/problem.ts'

/** Ten times a long presentation. */
const MOST_BYTES = 50 * 2 ** 20
const TOO_LARGE = 'Dit bestand is groter dan 50 MB: dat controleert Raadsdeck niet.'

/** Our own PDFs are in these, under the project's folder. */
const FOLDERS = ['dist', 'private']

/**
 * Our own PDFs, as paths from the project's folder, in the order of their names.
 * @throws {Problem} when there are none
 */
export async function ownPdfs(projectFolder: string): Promise<string[]> {
  const files = (await Promise.all(FOLDERS.map(async (folder) => {
    const names = await readdir(join(projectFolder, folder)).catch(() => [])
    return names.filter(name => name.endsWith('.pdf')).sort().map(name => join(folder, name))
  }))).flat()
  if (files.length === 0) {
    throw new Problem({
      what: 'Er is geen PDF om te controleren.',
      where: FOLDERS.map(folder => `${folder}/`).join(' en '),
      mend: 'Maak de PDF’s met npm run build, of noem een bestand: npm run check:pdf <bestand>',
    })
  }
  return files
}

/**
 * Checks a file by our own rules, and by another judge where there is one.
 * @throws {Problem} when the file cannot be read, or is no PDF that can be checked
 */
export async function checkFile(file: string, other?: (file: string) => Promise<Failure[]>): Promise<Failure[]> {
  const refuse = (what: string, mend = 'Kijk of de naam klopt en of u het bestand mag lezen.'): never => {
    throw new Problem({ what, where: file, mend })
  }
  const unreadable = (error: NodeJS.ErrnoException): never =>
    refuse(error.code === 'ENOENT' ? 'Dit bestand bestaat niet.' : 'Dit bestand is niet te lezen.')
  const { size, isFile } = await stat(file).then(stats => ({ size: stats.size, isFile: stats.isFile() }), unreadable)
  // A pipe never ends.
  if (!isFile)
    refuse('Dit is geen bestand.')
  if (size > MOST_BYTES)
    refuse(TOO_LARGE, 'Maak een kleiner bestand, of laat het door een ander programma controleren, zoals veraPDF.')
  const bytes = await readFile(file).catch(unreadable)
  const failures = await checkWithin(bytes).catch((error: unknown): never => {
    throw error instanceof UnreadablePdf ? new Problem({ what: error.message, where: file, mend: error.mend }) : error
  })
  return [...failures, ...await other?.(file) ?? []]
}

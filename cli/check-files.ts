import type { Failure } from '@raadsdeck/pdf-ua'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkWithin, UnreadablePdf } from '@raadsdeck/pdf-ua'
import { withWorkFolder } from '../lib/folders/work-folder.ts'
import { Problem } from '../lib/problem.ts'

/** In bytes: ten times a long presentation. */
export const MOST_BYTES = 50 * 2 ** 20
export const TOO_LARGE = 'Dit bestand is groter dan 50 MB: dat controleert Raadsdeck niet.'

const FOLDERS = ['dist', 'private']

/**
 * Our own PDFs in order of name, as paths from the project's folder.
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

/** @throws {Problem} when the file is missing, unreadable or too large */
export async function readPdf(file: string): Promise<Uint8Array> {
  const refuse = (what: string, mend = 'Kijk of de naam klopt en of u het bestand mag lezen.'): never => {
    throw new Problem({ what, where: file, mend })
  }
  const unreadable = (error: NodeJS.ErrnoException): never =>
    refuse(error.code === 'ENOENT' ? 'Dit bestand bestaat niet.' : 'Dit bestand is niet te lezen.')
  const stats = await stat(file).catch(unreadable)
  // Reading a pipe would never end.
  if (!stats.isFile())
    refuse('Dit is geen bestand.')
  if (stats.size > MOST_BYTES)
    refuse(TOO_LARGE, 'Maak een kleiner bestand, of laat het door een ander programma controleren, zoals veraPDF.')
  return readFile(file).catch(unreadable)
}

/**
 * Checks a PDF by our own rules, and by another judge where given.
 * Messages name the file or address `where`.
 * @throws {Problem} when the bytes are no PDF that can be checked
 */
export async function checkPdf(
  bytes: Uint8Array,
  where: string,
  other?: (file: string) => Promise<Failure[]>,
): Promise<Failure[]> {
  const failures = await checkWithin(bytes).catch((error: unknown): never => {
    throw error instanceof UnreadablePdf ? new Problem({ what: error.message, where, mend: error.mend }) : error
  })
  if (!other)
    return failures
  return withWorkFolder('check', async (folder) => {
    const copy = join(folder, 'checked.pdf')
    await writeFile(copy, bytes)
    return [...failures, ...await other(copy)]
  })
}

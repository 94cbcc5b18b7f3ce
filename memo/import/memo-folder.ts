import type { MemoLiteral } from '../../schema/memo.ts'
import type { Imported } from './import-file.ts'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { asProblem } from '../../lib/causes.ts'
import { Problem } from '../../lib/problem.ts'
import { projectFolder } from '../../lib/project.ts'
import { importMemo } from '../import-memo.ts'
import { keepOurs } from './keep-ours.ts'
import { dataFiles, todoList } from './write-data.ts'

/**
 * Writes a memo to its folder, or beside an older version with a person's additions.
 * @returns the folder, and the changes from an older version
 * @throws {Problem} when the folder holds something else, or cannot be written to
 */
export async function writeMemoFolder(folder: string, made: Imported): Promise<{ folder: string, changes?: string[] }> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT')
      return []
    throw new Problem({ what: `'${folder}' is geen map.`, mend: 'kies een andere naam' })
  })
  if (!files.length) {
    await write(folder, made)
    return { folder }
  }
  if (!['index.ts', 'memo.md'].every(name => files.includes(name)))
    throw new Problem({ what: 'In deze map staat al iets; er is niets veranderd.', where: folder, mend: 'kies een map die er nog niet is' })
  const received = await readFile(join(folder, 'memo.md'), 'utf8')
  if (received === made.markdown)
    return { folder, changes: [] }
  const lost = keepOurs(made, structuredClone((await importMemo(folder)).default as MemoLiteral))
  let number = 2
  while (existsSync(`${folder}-${number}`))
    number++
  await write(`${folder}-${number}`, { ...made, notes: [...made.notes, ...lost] })
  return { folder: `${folder}-${number}`, changes: [...changed(received, made.markdown), ...lost] }
}

async function write(folder: string, made: Imported): Promise<void> {
  const schema = relative(folder, join(projectFolder, 'schema/memo.ts')).replaceAll(sep, '/')
  const files = dataFiles(made, schema.startsWith('.') ? schema : `./${schema}`)
  const all: Record<string, string | Uint8Array> = {
    ...files,
    'memo.md': made.markdown,
    'te-doen.md': todoList(files, made.notes),
    ...Object.fromEntries(made.allPictures),
  }
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, content] of Object.entries(all))
      await writeFile(join(folder, name), content, { flag: 'wx' })
  }
  catch (error) {
    throw asProblem(error, folder)
  }
}

/** Paragraphs that only one of two versions of a memo has. */
function changed(before: string, now: string): string[] {
  const [old, fresh] = [before, now].map(text => text.trim().split(/\n{2,}/)) as [string[], string[]]
  return [
    ...old.filter(text => !fresh.includes(text)).map(text => `Weg: ${text}`),
    ...fresh.filter(text => !old.includes(text)).map(text => `Nieuw: ${text}`),
  ]
}

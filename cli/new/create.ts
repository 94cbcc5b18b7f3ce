import type { Answers } from './answers.ts'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { asProblem } from '../../lib/causes.ts'
import { Problem } from '../../lib/problem.ts'
import { projectFolder } from '../../lib/project.ts'
import { memoTemplate } from './template.ts'

/** @throws {Problem} when there is anything in the folder: a memo is never overwritten */
export async function requireEmpty(folder: string): Promise<void> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      return []
    throw new Problem({ what: `'${folder}' is geen map.`, mend: 'kies een andere naam' })
  })
  if (files.length)
    throw new Problem({ what: 'In deze map staat al iets; er is niets veranderd.', where: folder, mend: 'kies een map die er nog niet is' })
}

/**
 * Writes a new memo into a folder that is empty or not there yet.
 * @throws {Problem} when it is not empty or cannot be written to
 */
export async function createMemo(folder: string, answers: Answers): Promise<void> {
  await requireEmpty(folder)
  const schema = relative(folder, join(projectFolder, 'schema/memo.ts')).replaceAll(sep, '/')
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, text] of Object.entries(memoTemplate(answers, schema.startsWith('.') ? schema : `./${schema}`)))
      await writeFile(join(folder, name), text, { flag: 'wx' })
  }
  catch (error) {
    throw asProblem(error, folder)
  }
}

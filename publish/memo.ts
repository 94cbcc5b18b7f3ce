import type { Audience } from '../schema/audience.ts'
import type { Memo } from '../schema/read.ts'
import { existsSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { runnerImport } from 'vite'
import { forAudience } from '../schema/audience.ts'
import { describeFinding } from '../schema/findings.ts'
import { readMemo } from '../schema/read.ts'
import { Problem } from './problem.ts'
import { projectFolder } from './project.ts'

/** The folder of the memo: `data/`, or what RAADSDECK_MEMO names, from the folder of Raadsdeck. */
export function memoFolder(): string {
  return resolve(projectFolder, process.env.RAADSDECK_MEMO ?? 'data')
}

/** The audience of this run, as RAADSDECK_AUDIENCE sets it: the public when it says nothing. */
export function currentAudience(): Audience {
  return process.env.RAADSDECK_AUDIENCE === 'raad' ? 'raad' : 'openbaar'
}

/**
 * Reads the memo of a folder afresh, checks it and corrects its recorded typing errors.
 * Throws a Problem that names every finding with its file, field and mend.
 */
export async function loadMemo(folder = memoFolder()): Promise<Memo> {
  const literal = await importLiteral(folder)
  const { memo, findings } = readMemo(literal)
  if (memo)
    return memo
  const count = findings.length === 1 ? 'Er klopt één ding niet' : `Er kloppen ${findings.length} dingen niet`
  const lines = findings.map(finding => `  ${describeFinding(finding, literal, relative(projectFolder, folder) || basename(folder))}`)
  throw new Problem({ what: [`${count} in de memo:`, ...lines].join('\n') })
}

/** The memo of the current folder for the current audience. Throws what {@link loadMemo} throws. */
export async function loadMemoForAudience(audience = currentAudience()): Promise<Memo> {
  return forAudience(await loadMemo(), audience)
}

async function importLiteral(folder: string): Promise<unknown> {
  const index = join(folder, 'index.ts')
  if (!existsSync(index))
    throw new Problem({ what: 'Er is geen memo in deze map.', where: index, mend: 'zet de memo in data/, of noem de map met --memo' })
  try {
    // A fresh import each time, also of what index.ts imports: while developing, the data changes under a running server.
    const { module } = await runnerImport<{ default?: unknown }>(index, { root: projectFolder, logLevel: 'silent' })
    return module.default ?? {}
  }
  catch (error) {
    throw new Problem({
      what: `De memo is niet te lezen: ${(error as Error).message.split('\n')[0]}`,
      where: relative(projectFolder, folder),
      mend: 'verbeter de schrijffout in dat bestand; de editor wijst hem aan',
    })
  }
}

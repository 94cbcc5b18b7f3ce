import type { MemoOptions } from '../memo/options.ts'
import type { Audience } from '../schema/audience.ts'
import { Problem } from '../lib/problem.ts'
import { projectFolder } from '../lib/project.ts'
import { ownMemo } from '../memo/options.ts'
import { AUDIENCES } from '../schema/audience.ts'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The options of every command on a memo. */
export const memoOptions = {
  memo: { type: 'string' },
  audience: { type: 'string' },
  short: { type: 'boolean' },
} as const

/**
 * The memo that a command is about.
 * @throws {Problem} for an unknown audience, or a folder without a memo
 */
export function readMemoOptions({ memo, audience = ownMemo.audience, short = false }: { memo?: string, audience?: string, short?: boolean }): MemoOptions {
  if (!(AUDIENCES as readonly string[]).includes(audience))
    throw new Problem({ what: `Het publiek '${audience}' bestaat niet.`, where: '--audience', mend: `kies ${AUDIENCES.join(' of ')}` })
  const folder = memo === undefined ? ownMemo.folder : fromUser(memo)
  if (!existsSync(join(folder, 'index.ts')))
    throw new Problem({ what: `In de map '${memo ?? folder}' staat geen memo (index.ts).`, where: '--memo', mend: 'noem de map van een memo, of maak er een met: npm run new' })
  return { folder, audience: audience as Audience, short }
}

/** A folder as its user names it: from where the command was typed, though npm runs it in the project's folder. */
export function fromUser(folder: string): string {
  return resolve(process.env.INIT_CWD ?? projectFolder, folder)
}

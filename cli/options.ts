import { AUDIENCES } from '../schema/audience.ts'
import { Problem } from '../lib/problem.ts'
import { projectFolder } from '../lib/project.ts'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The options that every command on a memo takes: which memo, for whom, and whether in ten minutes. */
export const memoOptions = {
  memo: { type: 'string' },
  audience: { type: 'string' },
  kort: { type: 'boolean' },
} as const

/**
 * Keeps the options of this run in the environment, where child processes and Slidev's plugins find them too.
 * Throws a Problem when the audience is unknown or the memo's folder is not there.
 */
export function useMemoOptions({ memo, audience, kort }: { memo?: string, audience?: string, kort?: boolean }): void {
  if (kort)
    process.env.RAADSDECK_KORT = '1'
  if (audience !== undefined) {
    if (!(AUDIENCES as readonly string[]).includes(audience))
      throw new Problem({ what: `Het publiek '${audience}' bestaat niet.`, where: '--audience', mend: `kies ${AUDIENCES.join(' of ')}` })
    process.env.RAADSDECK_AUDIENCE = audience
  }
  if (memo !== undefined) {
    const folder = fromUser(memo)
    if (!existsSync(join(folder, 'index.ts')))
      throw new Problem({ what: `In de map '${memo}' staat geen memo (index.ts).`, where: '--memo', mend: 'noem de map van een memo, of maak er een met: npm run new' })
    process.env.RAADSDECK_MEMO = folder
  }
}

/** A folder as its user names it: from where the command was typed, though npm runs it in the project's folder. */
export function fromUser(folder: string): string {
  return resolve(process.env.INIT_CWD ?? projectFolder, folder)
}

import type { Finding } from '../schema/findings.ts'
import type { MemoLiteral } from '../schema/memo.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal } from '../schema/errors.ts'
import { finding, shortened } from '../schema/findings.ts'
import { compare } from './compare.ts'
import { importMemo } from './import-memo.ts'
import { piecesOf } from './memo-md.ts'

/** Differences between memo.md and the data of a memo read before; undefined without memo.md. */
export async function receivedFindings(folder: string): Promise<Finding[] | undefined> {
  const file = join(folder, 'memo.md')
  if (!existsSync(file))
    return undefined
  const { default: literal } = await importMemo(folder)
  const { missing, invented, changed } = compare(piecesOf(readFileSync(file, 'utf8')), literal as MemoLiteral)
  return [
    ...missing.map(received => ({ path: [], received, ...refusal('RD601') })),
    ...invented.map(({ path, said }) => finding(path, 'RD602', { said: shortened(said) })),
    ...changed.map(({ path, said, received, line }) =>
      finding(path, 'RD603', { said: shortened(said), received: shortened(received), line })),
  ]
}

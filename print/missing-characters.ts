import type { Finding } from '../schema/findings.ts'
import type { Memo } from '../schema/read.ts'
import { finding } from '../schema/findings.ts'
import { memoSchema } from '../schema/memo.ts'
import { textsOf } from '../schema/walk.ts'

/** Every field of a memo with one of these characters, which no font has. */
export function missingCharacters(memo: Memo, characters: readonly string[]): Finding[] {
  const texts = [...textsOf(memoSchema, memo, 'memo'), ...textsOf(memoSchema, memo, 'ours')]
  return texts.flatMap(({ text, path }) => {
    const found = [...new Set(characters)].filter(character => text.includes(character))
    return found.length ? [finding(path, 'RD504', { characters: found })] : []
  })
}

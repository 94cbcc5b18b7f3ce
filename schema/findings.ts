import type { Path } from './walk.ts'
import { memoSchema } from './memo.ts'

/** One thing that is wrong with a memo: where, what, and how to mend it. All in the words of its user. */
export interface Finding {
  path: Path
  /** Follows the name of the field: 'ontbreekt', 'is leeg'. */
  what: string
  mend: string
}

const VALUE_LENGTH = 60

/** The file of a memo folder in which a field stands: each part has the file of its name, all else stands in index.ts. */
export function fileOf(path: Path): string {
  const part = path[0]
  if (part === undefined || part === 'language' || !(part in memoSchema.shape))
    return 'index.ts'
  return `${String(part).replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}.ts`
}

/** A field as a person would point it out, elements named by their id where they have one: `sources[3] (data-agenda).title`. */
export function fieldOf(path: Path, memo: unknown): string {
  let value = memo
  let field = ''
  for (const key of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[key]
    field += typeof key === 'number' ? `[${key}]` : `${field && '.'}${key}`
    const id = (value as { id?: unknown } | null | undefined)?.id
    if (typeof key === 'number' && typeof id === 'string')
      field += ` (${id})`
  }
  return field || 'de memo'
}

function valueAt(path: Path, memo: unknown): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], memo)
}

function shortened(value: unknown): string {
  if (typeof value !== 'string' || !value)
    return ''
  return ` ${JSON.stringify(value.length > VALUE_LENGTH ? `${value.slice(0, VALUE_LENGTH)}…` : value)}`
}

/** Bad data may hold characters that hide, break or turn around the line that tells of it. */
function visible(line: string): string {
  return line.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, hidden => `\\u{${hidden.codePointAt(0)!.toString(16).toUpperCase()}}`)
}

/** A finding as one line: file, field, value, what is wrong and how to mend it. */
export function describeFinding({ path, what, mend }: Finding, memo: unknown, folder: string): string {
  return visible(`${folder}/${fileOf(path)}: ${fieldOf(path, memo)}${shortened(valueAt(path, memo))} ${what} → ${mend}`)
}

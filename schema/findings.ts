import type { ErrorCode, ErrorLanguage, ErrorParams, Refusal } from './errors.ts'
import type { Path } from './walk.ts'
import { errorLanguage, refusal, wordingOf } from './errors.ts'

/** One fault in a memo: its place and its error. */
export interface Finding extends Refusal {
  path: Path
  /** The index of a character in a text, whose surroundings lines show. */
  at?: number
  /** Set for words of memo.md that no field has. */
  received?: { text: string, line: number }
}

export function finding<Code extends ErrorCode>(path: Path, code: Code, ...params: ErrorParams<Code>): Finding {
  return { path, ...refusal(code, ...params) }
}

/** Most characters that a line shows of a value, id or field name. */
const SHOWN = 60

const WORDS: Record<ErrorLanguage, { memo: string, heading: (count: number) => string, explained: string }> = {
  nl: {
    memo: 'de memo',
    heading: count => count === 1 ? 'Er klopt één ding niet in de memo:' : `Er kloppen ${count} dingen niet in de memo:`,
    explained: 'Uitleg bij elk nummer: docs/fouten.md',
  },
  en: {
    memo: 'the memo',
    heading: count => count === 1 ? 'One thing in the memo is not right:' : `${count} things in the memo are not right:`,
    explained: 'Each number is explained in docs/fouten.md',
  },
}

/** Tells in which file of a memo's folder a field stands. */
export type FileOf = (path: Path) => string

/** A memo that is written in one file. */
const inOneFile: FileOf = () => 'index.ts'

/** A field as a person would point it out: `sources[3] (data-agenda).title`. */
function fieldOf(path: Path, memo: unknown): string {
  let value = memo
  let field = ''
  for (const key of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[key]
    field += typeof key === 'number' ? `[${key}]` : `${field && '.'}${shortened(key)}`
    const id = (value as { id?: unknown } | null | undefined)?.id
    if (typeof key === 'number' && typeof id === 'string')
      field += ` (${shortened(id)})`
  }
  return field || WORDS[errorLanguage(memo)].memo
}

export function valueAt(path: Path, memo: unknown): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], memo)
}

/** Cuts a text to 60 characters, with an ellipsis. */
export function shortened(text: string): string {
  // By code point, so that no surrogate pair is cut.
  const characters = [...text.slice(0, 2 * (SHOWN + 1))]
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text
}

/** A long text from a few words before a character on. */
function around(text: string, at: number): string {
  const start = text.lastIndexOf(' ', at - SHOWN / 2) + 1
  return text.length <= SHOWN || at < SHOWN || !start ? shortened(text) : `…${shortened(text.slice(start))}`
}

/** A value in a line: quoted text, a bare number, else nothing. */
function shown(value: unknown, at = 0): string {
  if (typeof value === 'string')
    return value && ` ${JSON.stringify(around(value, at))}`
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? ` ${value}` : ''
}

/** Escapes characters that could hide, break or reverse a line. */
export function visible(line: string): string {
  return line.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, hidden => `\\u{${hidden.codePointAt(0)!.toString(16).toUpperCase()}}`)
}

/** A finding as one line in the memo's language: number, place, value, fault, remedy. */
export function describeFinding(found: Finding, memo: unknown, folder: string, fileOf = inOneFile): string {
  const { path, at, code, received } = found
  const { what, mend } = wordingOf(found, errorLanguage(memo))
  const place = received
    ? `memo.md:${received.line}:${shown(received.text)}`
    : `${fileOf(path)}: ${fieldOf(path, memo)}${shown(valueAt(path, memo), at)}`
  return visible(`${code} ${folder}/${place} ${what} → ${mend}`)
}

/** A heading, a line per finding, and a pointer to the explanation. */
export function describeFindings(
  findings: readonly Finding[],
  memo: unknown,
  folder: string,
  fileOf?: FileOf,
): string {
  const { heading, explained } = WORDS[errorLanguage(memo)]
  const lines = findings.map(found => `  ${describeFinding(found, memo, folder, fileOf)}`)
  return [heading(findings.length), ...lines, `  ${explained}`].join('\n')
}

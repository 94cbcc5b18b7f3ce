import type { Refusal } from '../schema/errors.ts'
import { isUtf8 } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { refusal } from '../schema/errors.ts'

/** An error that makes a memo unreadable; `file` with line and column where known. */
export interface Unreadable { error: Refusal, file?: string }

/** Characters of a line shown on either side of a slip. */
const AROUND = 30

/** Vite's and Node's messages on a missing file, and on its importer. */
const MISSING = /^(?:Failed to load url|Cannot find (?:module|package)) '?([^\s']+)/
const NAMED_BY = / (?:in|imported from) '?([^\s']+\.ts)/
const UNKNOWN_NAME = /^(\S+) is not defined$/
const PLACE = /[\w-]+\.ts(?=:\d)/

/** Files not saved as UTF-8, whose words would be misread. */
export function notUtf8(folder: string): Unreadable[] {
  return dataFiles(folder)
    .filter(file => !isUtf8(readFileSync(join(folder, file))))
    .map(file => ({ error: refusal('RD006'), file }))
}

/** The first syntax error in each file of a folder. */
export async function slipsIn(folder: string): Promise<Unreadable[]> {
  const { parseSync } = await import('vite')
  return dataFiles(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const [slip] = parseSync(file, text).errors
    return slip ? [slipAt(file, text, slip.labels[0]?.start ?? 0, slip.message)] : []
  })
}

function slipAt(file: string, text: string, at: number, message: string): Unreadable {
  const before = text.slice(0, at).split('\n')
  const line = before.length
  const [head, tail] = [before.at(-1)!, text.slice(at).split('\n')[0]!.trimEnd()]
  const start = head.length > AROUND ? `…${head.slice(-AROUND)}` : head
  const end = tail.length > AROUND ? `${tail.slice(0, AROUND)}…` : tail
  const cause = /[‘’“”„]/.test(text.charAt(at)) ? 'curly' : message.startsWith('Unterminated string') ? 'open' : undefined
  return { error: refusal('RD002', { line, text: (start + end).trim(), cause }), file: `${file}:${line}:${head.length + 1}` }
}

/** Explains a failed import of well-formed files: missing file, unknown name or other. */
export function readingError({ message, stack = '' }: Error): Unreadable {
  const plain = stripVTControlCharacters(message).split('\n')[0]!
  const missing = MISSING.exec(plain)?.[1]
  if (missing)
    return { error: refusal('RD004', { file: missing }), file: basename(NAMED_BY.exec(plain)?.[1] ?? '') }
  const name = UNKNOWN_NAME.exec(plain)?.[1]
  return { error: name ? refusal('RD005', { name }) : refusal('RD007', { reason: plain }), file: PLACE.exec(stack)?.[0] }
}

/** The TypeScript files of a folder, by name. */
export function dataFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => entry.isFile() && entry.name.endsWith('.ts') ? [entry.name] : [])
    .toSorted()
}

import type { Refusal } from '../schema/errors.ts'
import { refusal } from '../schema/errors.ts'
import { isUtf8 } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** What keeps a memo from being read, and the file of its folder, with line and column where they are known. */
export interface Unreadable { error: Refusal, file?: string }

/** How much of a line is shown on either side of a slip, in characters. */
const AROUND = 30

const MISSING = /^(?:Failed to load url|Cannot find (?:module|package)) '?(?<file>[^\s']+)'?(?:.* (?:in|imported from) '?(?<by>[^\s']+\.ts))?/
const UNKNOWN_NAME = /^(?<name>\S+) is not defined$/

/** The files of a folder that were not saved as UTF-8: what is read from them would not be what was written. */
export function notUtf8(folder: string): Unreadable[] {
  return dataFiles(folder)
    .filter(file => !isUtf8(readFileSync(join(folder, file))))
    .map(file => ({ error: refusal('RD006'), file }))
}

/** The first slip in the writing of each file of a folder: in the others one finds the next. */
export async function slipsIn(folder: string): Promise<Unreadable[]> {
  const { parseSync } = await import('vite')
  return dataFiles(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const [slip] = parseSync(file, text).errors
    return slip ? [slipAt(file, text, slip.labels[0]?.start ?? 0)] : []
  })
}

/** What a file says around a place in it. */
function slipAt(file: string, text: string, at: number): Unreadable {
  const before = text.slice(0, at).split('\n')
  const line = before.length
  const [head, tail] = [before.at(-1)!, text.slice(at).split('\n')[0]!.trimEnd()]
  const shown = `${head.length > AROUND ? '…' : ''}${head.slice(-AROUND)}${tail.slice(0, AROUND)}${tail.length > AROUND ? '…' : ''}`
  return { error: refusal('RD002', { line, text: shown.trim() }), file: `${file}:${line}:${head.length + 1}` }
}

/** Why files that are written well still give no memo: a file is missing, a name means nothing, or worse. */
export function readingError({ message, stack = '' }: Error): Unreadable {
  const plain = stripVTControlCharacters(message).split('\n')[0]!
  const missing = MISSING.exec(plain)?.groups
  if (missing)
    return { error: refusal('RD004', { file: missing.file! }), file: fileName(missing.by) }
  const name = UNKNOWN_NAME.exec(plain)?.groups?.name
  return {
    error: name ? refusal('RD005', { name }) : refusal('RD007', { reason: plain }),
    file: fileName(/[\w-]+\.ts(?=:\d)/.exec(stack)?.[0]),
  }
}

const fileName = (path?: string): string | undefined => path?.split(/[\\/]/).at(-1)

function dataFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => entry.isFile() && entry.name.endsWith('.ts') ? [entry.name] : [])
    .toSorted()
}

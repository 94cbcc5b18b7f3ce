import type { Refusal } from '../schema/errors.ts'
import { stripVTControlCharacters } from 'node:util'
import { refusal } from '../schema/errors.ts'

const MISSING = /^Failed to load url (\S+)/
/** The reason and the place, within the drawing that the parser makes of them. */
const SLIP = /\[\w+\] (?<reason>.+)[^]*?\[ (?<place>\S+:\d+:\d+) \]/

/** What Vite says of a memo that it cannot read, as an error of ours: a file that is missing, or a slip in the writing and its place. */
export function readingError(message: string): Refusal {
  const plain = stripVTControlCharacters(message)
  const missing = MISSING.exec(plain)?.[1]
  if (missing)
    return refusal('RD004', { file: missing })
  const slip = SLIP.exec(plain)?.groups
  return refusal('RD002', { reason: slip ? `${slip.place}: ${slip.reason}` : plain.split('\n')[0]! })
}

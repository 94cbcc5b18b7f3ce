/**
 * One operation of a content stream (ISO 32000-1, 7.8.2): an operator with the operands before it.
 * Offsets count characters in the stream's text, which is Latin-1: one character a byte.
 */
export interface Operation {
  /** For example `Tj`, `BDC`, `f*`. An inline image is one operation, `BI`. */
  operator: string
  /** The operands as written; arrays and dictionaries are flat, their brackets are operands too. */
  operands: string[]
  /** Offset of the first operand, or of the operator where there is none. */
  start: number
  /** Offset just after the operator. */
  end: number
}

/** What a character can be in a content stream (ISO 32000-1, 7.2.2). */
const REGULAR = 0, SPACE = 1, DELIMITER = 2
const KINDS = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32])
  KINDS[code] = SPACE
for (const delimiter of '()<>[]{}/%')
  KINDS[delimiter.charCodeAt(0)] = DELIMITER

const [PERCENT, STRING, LESS, GREATER, SLASH] = [...'%(<>/'].map(character => character.charCodeAt(0)) as [number, number, number, number, number]
const STARTS_NUMBER = /[+\-.\d]/
const END_OF_LINE = /[\r\n]|$/g
const END_OF_INLINE_IMAGE = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g

/**
 * Reads a content stream's text into its operations, in order. A page has thousands, so that each character is looked at once.
 * It never throws: what no reader could make sense of (an unpaired bracket) is skipped.
 */
export function* readOperations(content: string): Generator<Operation> {
  let operands: string[] = []
  let start = -1
  let at = 0
  while (at < content.length) {
    const first = content.charCodeAt(at)
    if (KINDS[first] === SPACE) {
      at++
      continue
    }
    if (first === PERCENT) {
      at = endOf(END_OF_LINE, content, at)
      continue
    }
    if (start < 0)
      start = at
    const from = at
    at = endOfToken(content, at, first)
    const token = content.slice(from, at)
    if (!isOperator(token, first)) {
      operands.push(token)
      continue
    }
    if (token === 'BI')
      at = endOf(END_OF_INLINE_IMAGE, content, at)
    yield { operator: token, operands, start, end: at }
    operands = []
    start = -1
  }
}

function isOperator(token: string, first: number): boolean {
  return KINDS[first] === REGULAR && !STARTS_NUMBER.test(token[0]!) && token !== 'true' && token !== 'false' && token !== 'null'
}

function endOfToken(content: string, start: number, first: number): number {
  if (first === STRING)
    return endOfString(content, start)
  if (first === SLASH || KINDS[first] !== DELIMITER)
    return endOfRegular(content, start + 1)
  const next = content.charCodeAt(start + 1)
  if (first === GREATER || (first === LESS && next === LESS))
    return start + (next === first ? 2 : 1)
  const end = first === LESS ? content.indexOf('>', start) : start
  return end < 0 ? content.length : end + 1
}

function endOfRegular(content: string, start: number): number {
  let at = start
  // A code beyond Latin-1 is no byte; it has no kind, and counts as regular.
  while (at < content.length && !KINDS[content.charCodeAt(at)])
    at++
  return at
}

/** A literal string may hold balanced brackets, and any bracket after a backslash (ISO 32000-1, 7.3.4.2). */
function endOfString(content: string, start: number): number {
  let depth = 0
  for (let at = start; at < content.length; at++) {
    if (content[at] === '\\')
      at++
    else if (content[at] === '(')
      depth++
    else if (content[at] === ')' && --depth === 0)
      return at + 1
  }
  return content.length
}

function endOf(pattern: RegExp, content: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(content) ? pattern.lastIndex : content.length
}

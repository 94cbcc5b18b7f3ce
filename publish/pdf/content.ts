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

const TOKEN = /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|<[\dA-Fa-f\0\t\n\f\r ]*>|[[\]{}]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+/y
const NOT_AN_OPERATOR = /^(?:[/<>()[\]{}]|[+-]?[\d.]|(?:true|false|null)$)/
const END_OF_INLINE_IMAGE = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g

/**
 * Reads a content stream's text into its operations, in order.
 * It never throws: what no reader could make sense of (an unpaired bracket) is skipped.
 */
export function* readOperations(content: string): Generator<Operation> {
  let operands: string[] = []
  let start = -1
  let at = 0
  while (at < content.length) {
    const token = readToken(content, at)
    const from = at
    at += token.length
    if (/^[\0\t\n\f\r %]/.test(token))
      continue
    if (start < 0)
      start = from
    if (NOT_AN_OPERATOR.test(token)) {
      operands.push(token)
      continue
    }
    if (token === 'BI')
      at = endOfInlineImage(content, at)
    yield { operator: token, operands, start, end: at }
    operands = []
    start = -1
  }
}

function readToken(content: string, at: number): string {
  if (content[at] === '(')
    return content.slice(at, endOfString(content, at))
  TOKEN.lastIndex = at
  return TOKEN.exec(content)?.[0] ?? content.charAt(at)
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

function endOfInlineImage(content: string, at: number): number {
  END_OF_INLINE_IMAGE.lastIndex = at
  return END_OF_INLINE_IMAGE.exec(content) ? END_OF_INLINE_IMAGE.lastIndex : content.length
}

/**
 * An operator of a content stream with the operands before it (ISO 32000-1, 7.8.2).
 * Offsets count characters in the stream's text, which is Latin-1: one character a byte.
 * https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf
 */
export class Operation {
  /** For example `Tj`, `BDC`, `f*`. An inline image is one operation, `BI`. */
  readonly operator: string
  /** Offset of the first operand, or of the operator where there is none. */
  readonly start: number
  /** Offset just after the operator. */
  readonly end: number
  private readonly content: string
  private readonly afterOperands: number

  constructor(content: string, operator: string, start: number, afterOperands: number, end: number) {
    this.content = content
    this.operator = operator
    this.start = start
    this.afterOperands = afterOperands
    this.end = end
  }

  /**
   * The operands as written; arrays and dictionaries are flat, their brackets are operands too.
   * Read lazily: most operations are lines of drawings, whose operands are not needed.
   */
  get operands(): string[] {
    const operands: string[] = []
    for (let from = this.start, end = from; from < this.afterOperands; from = startOfToken(this.content, end)) {
      end = endOfToken(this.content, from)
      operands.push(this.content.slice(from, end))
    }
    return operands
  }
}

/** Kinds of characters (ISO 32000-1, 7.2.2); 0 is a regular one. */
const SPACE = 1
const DELIMITER = 2
const KINDS = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32])
  KINDS[code] = SPACE
for (const delimiter of '()<>[]{}/%')
  KINDS[delimiter.charCodeAt(0)] = DELIMITER

const PERCENT = 0x25
const STRING = 0x28
const LESS = 0x3C
const GREATER = 0x3E
const SLASH = 0x2F
/** First characters of a number (sign, point, digit) lie between these two. */
const PLUS = 0x2B
const NINE = 0x39
const END_OF_LINE = /[\r\n]|$/g
const END_OF_INLINE_IMAGE = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g

/**
 * Reads a content stream's operations in order, in one pass: a page has thousands.
 * Skips malformed parts, such as an unpaired bracket.
 */
export function* readOperations(content: string): Generator<Operation> {
  let start = -1
  for (let from = startOfToken(content, 0), end = 0; from < content.length; from = startOfToken(content, end)) {
    end = endOfToken(content, from)
    if (start < 0)
      start = from
    if (!startsWord(content.charCodeAt(from)))
      continue
    const word = content.slice(from, end)
    if (word === 'true' || word === 'false' || word === 'null')
      continue
    if (word === 'BI')
      end = endOf(END_OF_INLINE_IMAGE, content, end)
    yield new Operation(content, word, start, from, end)
    start = -1
  }
}

/** Tells operators, `true`, `false` and `null` from other tokens. */
function startsWord(first: number): boolean {
  return !KINDS[first] && !(first >= PLUS && first <= NINE)
}

/** Skips white space and comments. */
function startOfToken(content: string, start: number): number {
  let at = start
  while (at < content.length) {
    const code = content.charCodeAt(at)
    if (code === PERCENT)
      at = endOf(END_OF_LINE, content, at)
    else if (KINDS[code] === SPACE)
      at++
    else
      break
  }
  return at
}

function endOfToken(content: string, start: number): number {
  const first = content.charCodeAt(start)
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
  // A code beyond Latin-1 has no kind and counts as regular.
  while (at < content.length && !KINDS[content.charCodeAt(at)])
    at++
  return at
}

/** Strings hold balanced brackets, and any bracket behind a backslash (ISO 32000-1, 7.3.4.2). */
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

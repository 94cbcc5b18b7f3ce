/**
 * One operation of a content stream (ISO 32000-1, 7.8.2): an operator with the operands before it.
 * Offsets count characters in the stream's text, which is Latin-1: one character a byte.
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
   * Read when asked for: of most operations, the lines of drawings, nobody does.
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

/** What a character can be in a content stream besides regular, which is 0 (ISO 32000-1, 7.2.2). */
const SPACE = 1; const DELIMITER = 2
const KINDS = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32])
  KINDS[code] = SPACE
for (const delimiter of '()<>[]{}/%')
  KINDS[delimiter.charCodeAt(0)] = DELIMITER

const [PERCENT, STRING, LESS, GREATER, SLASH] = [...'%(<>/'].map(character => character.charCodeAt(0)) as [number, number, number, number, number]
/** A number begins with a sign, a point or a digit: between these two there is nothing else but a comma and a slash. */
const [PLUS, NINE] = ['+', '9'].map(character => character.charCodeAt(0)) as [number, number]
const END_OF_LINE = /[\r\n]|$/g
const END_OF_INLINE_IMAGE = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g

/**
 * Reads a content stream's text into its operations, in order. A page has thousands, so that each character is looked at once.
 * It never throws: what no reader could make sense of (an unpaired bracket) is skipped.
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

/** Whether a token is an operator, or one of the three words that are none. */
function startsWord(first: number): boolean {
  return !KINDS[first] && !(first >= PLUS && first <= NINE)
}

/** Past white space and comments. */
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

import { readOperations } from './content.ts'

/** Twice the codes of two bytes. */
const MOST_IN_RANGES = 0x20000

/** Reads a ToUnicode CMap (ISO 32000-1, 9.10.3): its `bfchar` and `bfrange` sections. */
export function readToUnicode(cmap: string): Map<number, string> {
  const map = new Map<number, string>()
  let left = MOST_IN_RANGES
  for (const { operator, operands } of readOperations(cmap)) {
    if (operator === 'endbfchar') {
      for (let at = 0; at + 1 < operands.length; at += 2)
        map.set(hexNumber(operands[at]!), hexText(operands[at + 1]!))
    }
    else if (operator === 'endbfrange') {
      left = readRanges(operands, map, left)
    }
  }
  return map
}

/**
 * A range is `<first> <last> <text of first>`, counting on in the last unit, or `<first> <last> [<text> …]`.
 * @returns the entries that are left of `most`
 */
function readRanges(operands: string[], map: Map<number, string>, most: number): number {
  let left = most
  for (let at = 0; at + 2 < operands.length; at++) {
    const first = hexNumber(operands[at++]!)
    const last = hexNumber(operands[at++]!)
    if (operands[at] === '[') {
      for (let code = first; operands[++at] !== ']' && at < operands.length; code++)
        map.set(code, hexText(operands[at]!))
      continue
    }
    const text = hexText(operands[at]!)
    left -= Math.max(0, last - first) + 1
    if (!(left > 0))
      return 0
    for (let code = first; code <= last; code++)
      map.set(code, text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + code - first))
  }
  return left
}

function hexNumber(token: string): number {
  return Number.parseInt(token.slice(1, -1), 16)
}

const UTF_16 = new TextDecoder('utf-16be', { ignoreBOM: true })

function hexText(token: string): string {
  return UTF_16.decode(Buffer.from(token.slice(1, -1), 'hex'))
}

/** Characters in a section of a CMap (Adobe Technical Note 5014, 5.1). */
const SECTION = 100

/** Writes a ToUnicode CMap for character codes of this many bytes. */
export function writeToUnicode(map: ReadonlyMap<number, string>, bytes: 1 | 2): string {
  const hexCode = (code: number): string => `<${code.toString(16).padStart(2 * bytes, '0')}>`
  const rows = [...map].map(([code, text]) => `${hexCode(code)} <${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`)
  const sections = Array.from({ length: Math.ceil(rows.length / SECTION) }, (_, index) =>
    rows.slice(index * SECTION, (index + 1) * SECTION))
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    `1 begincodespacerange ${hexCode(0)} ${hexCode(256 ** bytes - 1)} endcodespacerange`,
    ...sections.map(rows => `${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

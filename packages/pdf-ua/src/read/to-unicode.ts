import { readOperations } from './content.ts'

/** Reads a ToUnicode CMap (ISO 32000-1, 9.10.3): its `bfchar` and `bfrange` sections. */
export function readToUnicode(cmap: string): Map<number, string> {
  const map = new Map<number, string>()
  for (const { operator, operands } of readOperations(cmap)) {
    if (operator === 'endbfchar') {
      for (let at = 0; at + 1 < operands.length; at += 2)
        map.set(hexNumber(operands[at]!), hexText(operands[at + 1]!))
    }
    else if (operator === 'endbfrange') {
      readRanges(operands, map)
    }
  }
  return map
}

/** A range is `<first> <last> <text of first>`, counting on in the last unit, or `<first> <last> [<text> …]`. */
function readRanges(operands: string[], map: Map<number, string>): void {
  for (let at = 0; at + 2 < operands.length; at++) {
    const first = hexNumber(operands[at++]!)
    const last = hexNumber(operands[at++]!)
    if (operands[at] === '[') {
      for (let code = first; operands[++at] !== ']' && at < operands.length; code++)
        map.set(code, hexText(operands[at]!))
      continue
    }
    const text = hexText(operands[at]!)
    for (let code = first; code <= Math.min(last, first + 0xFFFF); code++)
      map.set(code, text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + code - first))
  }
}

function hexNumber(token: string): number {
  return Number.parseInt(token.slice(1, -1), 16)
}

function hexText(token: string): string {
  return Buffer.from(token.slice(1, -1), 'hex').swap16().toString('utf16le')
}

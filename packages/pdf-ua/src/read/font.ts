import type { PDFObject } from '../library.cjs'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream } from '../library.cjs'
import { dictEntry, entry, itemsOf, nameEntry, nameText, numberEntry, streamBytes, streamText } from './objects.ts'
import { stringBytes } from './operands.ts'
import { readToUnicode } from './to-unicode.ts'

/** A string in a font. */
export interface ShownString {
  codes: readonly number[]
  /** Its advance, as a part of the font's size. */
  width: number
  /** Without the codes that ToUnicode has no entry for. */
  text: string
}

/** A font, as far as reading text needs it. */
export interface Font {
  dict: PDFDict
  /** The PostScript name, or for a Type 3 font the name of its descriptor. */
  name: string
  subtype: string
  /** Reads a string's operands, cached as one object: most strings are single letters. */
  shown: (operands: readonly string[]) => ShownString
  /** From code to text; undefined without a ToUnicode map. */
  toUnicode?: Map<number, string>
  /** True for a code that is drawn as the box for a missing character. */
  isNotdef: (code: number) => boolean
}

/**
 * Reads a font dictionary (ISO 32000-1, 9.5 to 9.10). The checks report missing parts.
 * https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf
 */
export function readFont(dict: PDFDict): Font {
  const subtype = nameEntry(dict, 'Subtype') ?? ''
  const cmap = entry(dict, 'ToUnicode')
  const toUnicode = cmap instanceof PDFStream ? readToUnicode(streamText(cmap)) : undefined
  const widthOf = subtype === 'Type0' ? compositeWidth(dict) : simpleWidth(dict)
  const codeLength = subtype === 'Type0' ? 2 : 1
  const strings = new Map<string, ShownString>()

  const readShown = (operands: readonly string[]): ShownString => {
    const codes = codesOf(Buffer.concat(operands.map(stringBytes)), codeLength)
    return {
      codes,
      width: codes.reduce((sum, code) => sum + widthOf(code), 0),
      text: codes.map(code => toUnicode?.get(code) ?? '').join(''),
    }
  }
  return {
    dict,
    subtype,
    toUnicode,
    name: nameEntry(dict, 'BaseFont')
      ?? nameEntry(dict, 'Name')
      ?? nameEntry(dictEntry(dict, 'FontDescriptor'), 'FontName')
      ?? subtype,
    shown(operands) {
      const key = operands.length === 1 ? operands[0]! : operands.join(' ')
      const known = strings.get(key)
      if (known)
        return known
      const shown = readShown(operands)
      strings.set(key, shown)
      return shown
    },
    isNotdef: subtype === 'Type0' ? compositeNotdef(dict) : simpleNotdef(dict),
  }
}

function codesOf(bytes: Uint8Array, length: 1 | 2): number[] {
  const codes: number[] = []
  for (let at = 0; at + length <= bytes.length; at += length)
    codes.push(length === 2 ? bytes[at]! << 8 | bytes[at + 1]! : bytes[at]!)
  return codes
}

/** In thousandths of the size; Type 3 fonts have their own unit (ISO 32000-1, 9.6.5). */
function simpleWidth(dict: PDFDict): (code: number) => number {
  const [scale] = nameEntry(dict, 'Subtype') === 'Type3' ? numbersOf(itemsOf(dict, 'FontMatrix')) : [0.001]
  const first = numberEntry(dict, 'FirstChar') ?? 0
  const widths = numbersOf(itemsOf(dict, 'Widths'))
  return code => (widths[code - first] ?? 0) * (scale ?? 0.001)
}

/** /W holds `code [width …]` and `first last width` (ISO 32000-1, 9.7.4.3). */
function compositeWidth(dict: PDFDict): (code: number) => number {
  const descendant = itemsOf(dict, 'DescendantFonts')[0]
  const font = descendant instanceof PDFDict ? descendant : undefined
  const widths = new Map<number, number>()
  const ranges: [first: number, last: number, width: number][] = []
  const rows = itemsOf(font, 'W')
  for (let at = 0; at + 1 < rows.length;) {
    const [first = 0, last = 0, width = 0] = numbersOf(rows.slice(at, at + 3))
    const list = rows[at + 1]
    if (list instanceof PDFArray) {
      numbersOf(list.asArray()).forEach((value, index) => widths.set(first + index, value))
      at += 2
      continue
    }
    ranges.push([first, last, width])
    at += 3
  }
  const otherwise = numberEntry(font, 'DW') ?? 1000
  return (code) => {
    const range = ranges.find(([first, last]) => code >= first && code <= last)
    return (widths.get(code) ?? range?.[2] ?? otherwise) / 1000
  }
}

function numbersOf(items: PDFObject[]): number[] {
  return items.map(item => item instanceof PDFNumber ? item.asNumber() : 0)
}

function compositeNotdef(dict: PDFDict): (code: number) => boolean {
  const descendant = itemsOf(dict, 'DescendantFonts')[0]
  const glyphs = descendant instanceof PDFDict ? entry(descendant, 'CIDToGIDMap') : undefined
  if (!(glyphs instanceof PDFStream))
    return code => code === 0
  const map = streamBytes(glyphs)
  return code => !map[2 * code] && !map[2 * code + 1]
}

/**
 * Skia names Type 3 glyphs g0, g1 …: g0 is the box for a missing character.
 * Elsewhere that is the glyph `.notdef`, or any without a drawing.
 */
function simpleNotdef(dict: PDFDict): (code: number) => boolean {
  const names = new Map<number, string>()
  let code = 0
  const differences = entry(dictEntry(dict, 'Encoding'), 'Differences')
  for (const item of differences instanceof PDFArray ? differences.asArray() : []) {
    if (item instanceof PDFNumber)
      code = item.asNumber()
    else if (item instanceof PDFName)
      names.set(code++, nameText(item))
  }
  if (nameEntry(dict, 'Subtype') !== 'Type3')
    return code => names.get(code) === '.notdef'
  const drawings = dictEntry(dict, 'CharProcs')
  return (code) => {
    const name = names.get(code)
    return name === undefined || name === 'g0' || name === '.notdef' || !drawings?.has(PDFName.of(name))
  }
}

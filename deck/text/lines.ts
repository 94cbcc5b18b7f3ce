import type { Measure, TextStyle } from './styles.ts'
import { compoundsOf } from './typography.ts'

/**
 * Line breaks: spaces, dashes, inner hyphens, around Chinese and Japanese (UAX #14).
 * https://www.unicode.org/reports/tr14/
 */
const BREAKS = /(?<= )(?! )|(?<=\p{L}-)(?=\p{L})|(?<=[–—])(?=\S)|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u

/** Pieces after which a line may end: words, and parts of long compounds. */
export function piecesOf(text: string): string[] {
  return compoundsOf(text).flatMap((part, index) => index % 2 ? [part] : part.split(BREAKS))
}

/** Share of a line kept free: browsers round letter widths differently. */
const SLACK = 0.008

/** The lines of a text in `width` px; Infinity when a word is wider. */
export function linesOf(text: string, { letter, size }: TextStyle, width: number, measure: Measure): number {
  const room = width / size * (1 - SLACK)
  const space = measure(' ', letter)
  let lines = 1
  let used = 0
  for (const piece of piecesOf(text)) {
    const word = piece.trimEnd()
    const own = measure(word, letter)
    if (own > room)
      return Infinity
    if (used + own > room) {
      lines++
      used = 0
    }
    used += own + (piece.length - word.length) * space
  }
  return lines
}

/** The parts of an address, between which a line may end. */
export const addressParts = (address: string): string[] => address.split(/(?<=[/?&])/)
/** Browsers break an address here by themselves. */
const HYPHENS = /(?<=-)/

/** Most lines of an address; parts wider than the box break anywhere. */
export function linesAnywhere(text: string, { letter, size }: TextStyle, width: number, measure: Measure): number {
  const room = width / size * (1 - SLACK)
  // A table cell has breaks after hyphens only.
  return Math.max(...[[text], addressParts(text)].map(parts =>
    addressLines(parts.flatMap(part => part.split(HYPHENS)), room, part => measure(part, letter))))
}

function addressLines(pieces: readonly string[], room: number, widthOf: (text: string) => number): number {
  let [lines, used] = [1, 0]
  for (const piece of pieces) {
    const own = widthOf(piece)
    if (used > 0 && used + own > room) {
      lines++
      used = 0
    }
    // A full line may leave the widest letter's width empty.
    const full = room - 1
    lines += Math.max(0, own > room ? Math.ceil(own / full) - 1 : 0)
    used = own > room ? own % full : used + own
  }
  return lines
}

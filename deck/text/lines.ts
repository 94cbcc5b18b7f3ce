import type { Measure, TextStyle } from './styles.ts'
import { compoundsOf } from './typography.ts'

/** A line may end at a space, after a hyphen within a word or a dash, and around Chinese and Japanese characters. */
const BREAKS = /(?<= )(?! )|(?<=\p{L}-)(?=\p{L})|(?<=[–—])(?=\S)|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u

/** What a line may end after: words, and the parts of a long compound. */
export function piecesOf(text: string): string[] {
  return compoundsOf(text).flatMap((part, index) => index % 2 ? [part] : part.split(BREAKS))
}

/** Kept free on a line, as a share: browsers round the widths of letters differently. */
const SLACK = 0.008

/** The lines that a text takes in a box of `width` px; Infinity when a word is wider than the box. */
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

/** The most lines of an address: it is broken anywhere when a stretch is wider than the box. */
export function linesAnywhere(text: string, { letter, size }: TextStyle, width: number, measure: Measure): number {
  const room = width / size * (1 - SLACK)
  // The cell of a table has no breaks but after hyphens.
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
    // The widest letter is what a full line may leave empty.
    const full = room - 1
    lines += Math.max(0, own > room ? Math.ceil(own / full) - 1 : 0)
    used = own > room ? own % full : used + own
  }
  return lines
}

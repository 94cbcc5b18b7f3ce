import type { Path } from '../../schema/walk.ts'
import type { PlanContext } from '../part.ts'
import type { Size, SizeName } from './fit.ts'
import type { Range } from './sentences.ts'
import type { TextStyle } from './styles.ts'
import { sizeFor, sizeId } from './fit.ts'
import { clausesOf, sentencesOf, wordsOf } from './sentences.ts'
import { BREAK } from './typography.ts'

/** Requirements for a part of a text. */
export interface PartRules {
  /** A part has room; `first` is for the one that opens. */
  fits: (part: string, first: boolean) => boolean
  /** The lines that a part takes. */
  lines: (part: string) => number
  /** The language of the text: BCP 47. */
  language: string
}

/**
 * Divides a text into as few parts as have room, as equal as can be: between sentences, within one only when it has no
 * room itself, or to leave no line alone. Together the parts are exactly the text.
 */
export function divideText(text: string, { fits, lines, language }: PartRules): Range[] {
  const hasRoom = ({ from, until }: Range): boolean => fits(text.slice(from, until).trim(), from === 0)
  const finer = (ranges: Range[], cut: typeof clausesOf, which: (range: Range) => boolean): Range[] =>
    ranges.flatMap(range => which(range) ? cut(text, range) : [range])
  const tooLarge = (range: Range): boolean => !hasRoom(range)
  const always = (): boolean => true

  const sentences = sentencesOf(text, language)
  const clauses = finer(sentences, clausesOf, tooLarge)
  const units = finer(clauses, wordsOf, tooLarge)
  const attempts = [() => units, () => finer(units, clausesOf, always), () => finer(units, wordsOf, always)]
  let first: Range[] | undefined
  for (const attempt of attempts) {
    const parts = packed(attempt(), hasRoom)
    first ??= parts
    if (parts.length === 1 || parts.every(part => lines(text.slice(part.from, part.until).trim()) > 1))
      return parts
  }
  return first!
}

/** Up to how many parts the last of them leaves enough room for larger letters in all of them. */
const ROOMY = 5

/** Divides a text into as few parts as the smallest size needs, in the largest size that needs no more. */
function divideLargest<Size>(
  text: string,
  sizes: readonly Size[],
  rules: (size: Size) => PartRules,
): { size: Size, parts: Range[] } {
  const last = { size: sizes.at(-1)!, parts: divideText(text, rules(sizes.at(-1)!)) }
  if (last.parts.length > ROOMY)
    return last
  for (const size of sizes.slice(0, -1)) {
    const own = rules(size)
    const parts = divideText(text, own)
    const allFit = parts.every(({ from, until }) => own.fits(text.slice(from, until).trim(), from === 0))
    if (parts.length <= last.parts.length && allFit)
      return { size, parts }
  }
  return last
}

/** A text that gets slides, and the room for it. Heights and widths are px. */
export interface Setting {
  text: string
  /** Its field, to refuse a word that no line holds. */
  path?: Path
  /** The largest first. */
  sizes: readonly Size[]
  width: number
  /** The room of the whole text on one slide, and of a part on one of several. */
  whole: number
  room: number
  /** A stretch as it is shown, where that is not its words alone. */
  shown?: (stretch: string) => string
  /** Its other height, px. */
  taller?: (stretch: string) => number
  /** Between its paragraphs. */
  gap?: number
}

/** A slide's stretch of a text, and the layout's way to it. */
export interface Stretch { ids: { size?: SizeName, from?: number, until?: number }, text: string }

/** A text on one slide, as large as it can be, or divided over as few as it needs. */
export function stretchesOf({ memo, fit }: PlanContext, setting: Setting): Stretch[] {
  const { text, path, sizes, width, whole, room, shown = words => words, taller = () => 0, gap = 0 } = setting
  const height = (stretch: string, style: TextStyle): number => shown(stretch)
    .split(BREAK)
    .reduce((sum, paragraph) => sum + fit.height(paragraph, style, width) + gap, taller(stretch) - gap)
  const size = sizeFor(sizes, style => height(text, style) <= whole)
  if (size)
    return [{ ids: sizeId(size), text }]
  if (path)
    fit.requireWords(path, text, sizes.at(-1)!.style, width)
  const divided = divideLargest(text, sizes, ({ style }) => ({
    language: memo.language,
    fits: stretch => height(stretch, style) <= room,
    lines: stretch => fit.lines(shown(stretch).replaceAll(BREAK, ' '), style, width),
  }))
  return divided.parts.map(({ from, until }) =>
    ({ ids: { from, until, ...sizeId(divided.size) }, text: text.slice(from, until).trim() }))
}

/** As few parts as have room, and of those divisions the one whose longest part is shortest. */
function packed(units: readonly Range[], hasRoom: (range: Range) => boolean): Range[] {
  const lastFrom = furthest(units, hasRoom)
  const fewest = filled(units, lastFrom, Infinity)
  let [tooShort, enough] = [0, units.at(-1)!.until]
  while (enough - tooShort > 1) {
    const length = Math.floor((tooShort + enough) / 2)
    if (filled(units, lastFrom, length).length > fewest.length)
      tooShort = length
    else
      enough = length
  }
  return filled(units, lastFrom, enough)
}

/** The last unit that has room with each; doubling steps keep the measured text as short as a part. */
function furthest(units: readonly Range[], hasRoom: (range: Range) => boolean): (start: number) => number {
  const known = new Map<number, number>()
  const find = (start: number): number => {
    const fits = (last: number): boolean => hasRoom({ from: units[start]!.from, until: units[last]!.until })
    let [last, none] = [start, units.length]
    for (let step = 1; last + step < none; step *= 2) {
      if (fits(last + step))
        last += step
      else
        none = last + step
    }
    while (none - last > 1) {
      const middle = Math.floor((last + none) / 2)
      if (fits(middle))
        last = middle
      else
        none = middle
    }
    return last
  }
  return (start) => {
    const last = known.get(start) ?? find(start)
    known.set(start, last)
    return last
  }
}

/** The longest parts of at most `length` characters that have room. A longer unit is a part. */
function filled(units: readonly Range[], lastFrom: (start: number) => number, length: number): Range[] {
  const parts: Range[] = []
  for (let start = 0; start < units.length;) {
    const { from } = units[start]!
    const most = lastFrom(start)
    let last = start
    while (last < most && units[last + 1]!.until - from <= length)
      last++
    parts.push({ from, until: units[last]!.until })
    start = last + 1
  }
  return parts
}

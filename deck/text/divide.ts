import type { Path } from '../../schema/walk.ts'
import type { PlanContext } from '../part.ts'
import type { Size, SizeName } from './fit.ts'
import type { Range } from './sentences.ts'
import type { TextStyle } from './styles.ts'
import { sizeFor, sizeId } from './fit.ts'
import { packEvenly } from './pack.ts'
import { clausesOf, sentencesOf, wordsOf } from './sentences.ts'
import { BREAK } from './typography.ts'

export interface PartRules {
  /** A part has room; `first` is for the one that opens. */
  fits: (part: string, first: boolean) => boolean
  lines: (part: string) => number
  language: string
}

/**
 * Divides a text into the fewest, most equal parts that fit, between sentences.
 * Cuts within a sentence only if it does not fit, or to avoid a part of one line. Joined, the parts are the text.
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

/** Above this many parts, the last never leaves room for larger letters. */
const ROOMY = 5

/** Divides in the largest size that needs no more parts than the smallest. */
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

/** A text for slides, and the room for it. Heights and widths are px. */
export interface Setting {
  text: string
  /** Its field, to report a word wider than a line. */
  path?: Path
  /** The largest first. */
  sizes: readonly Size[]
  width: number
  /** Height for the whole text, and for one of several parts. */
  whole: number
  room: number
  /** A stretch as it is shown, where that is not its words alone. */
  shown?: (stretch: string) => string
  /** Extra height of a stretch, px. */
  taller?: (stretch: string) => number
  /** Between its paragraphs, px. */
  gap?: number
}

/** A slide's part of a text, with the ids that select it. */
export interface Stretch { ids: { size?: SizeName, from?: number, until?: number }, text: string }

/** A text on one slide in its largest size, else divided. */
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

/** The fewest parts that fit, as equal in length as possible. */
function packed(units: readonly Range[], hasRoom: (range: Range) => boolean): Range[] {
  const rangeOf = (start: number, end: number): Range => ({ from: units[start]!.from, until: units[end - 1]!.until })
  // A sliding window: ends never move back, which saves measuring.
  let last = 0
  const ends = units.map((_, start) => {
    last = Math.max(last, start + 1)
    while (last > start + 1 && !hasRoom(rangeOf(start, last)))
      last--
    while (last < units.length && hasRoom(rangeOf(start, last + 1)))
      last++
    return last
  })
  const lengthOf = (start: number, end: number): number => units[end - 1]!.until - units[start]!.from
  return packEvenly(units.length, (start, end) => end <= ends[start]!, { lengthOf })
    .map(([start, end]) => rangeOf(start, end))
}

import type { Path } from '../schema/walk.ts'
import type { Measure, TextStyle } from './measure.ts'
import { linesAnywhere, linesOf } from './lines.ts'
import { deckStyle } from './measure.ts'

/** What a slide has for its title and body, in px: the canvas of 1280 × 720 without margins, band and footer. */
export const CANVAS = { width: 1136, height: 600 } as const

/** The sizes of a slide's title, and how many lines it may take in each; `components/SlideFrame.vue` has the same sizes. */
const TITLES = [
  { size: undefined, style: deckStyle(40, 1.2, 700), most: 2 },
  { size: 'small', style: deckStyle(32, 1.2, 700), most: 2 },
  { size: 'smallest', style: deckStyle(26, 1.2, 700), most: 3 },
] as const

/** The room under a title. */
const TITLE_GAP = 24

/** How the size of a text is named where it is not the usual one. */
export type SizeName = 'large' | 'small' | 'smaller' | 'smallest'

/** One of the sizes that a text may have; the usual one has no name. */
export interface Size { name?: SizeName, style: TextStyle }

/** A field whose text has no room on its slide in the smallest letters, and cannot be divided. */
export interface Misfit {
  path: Path
  /** How many characters it has, and how many of those have room. */
  length: number
  most: number
  /** Set when it is one word of the text that is wider than its line. */
  word?: string
  /** Set when it is a list: then `length` and `most` count its elements. */
  isList?: true
}

/** What the planning of a deck asks about room. */
export interface Fit {
  /** The lines that a text takes in a box; Infinity when a word is wider than it. */
  lines: (text: string, style: TextStyle, width: number) => number
  /** The height of a text in a box, px; Infinity when a word is wider than it. */
  height: (text: string, style: TextStyle, width: number) => number
  /** The height of a text that may be broken anywhere, as an address is, px. */
  heightAnywhere: (text: string, style: TextStyle, width: number) => number
  /** The size in which a title is set; undefined is the usual one. */
  titleSize: (title: string) => SizeName | undefined
  /** The height of the body under a title, px. */
  body: (title: string) => number
  /** Notes that a field cannot be shown, unless it has room. */
  require: (path: Path, text: string, hasRoom: (text: string) => boolean) => void
  /** Notes a text one word of which is wider than a line of `width` px: dividing does not help there. */
  requireWords: (path: Path, text: string, style: TextStyle, width: number) => void
  /** Notes a list too many elements of which are given; `hasRoom` tells of the first so many. */
  requireList: (path: Path, list: readonly unknown[], hasRoom: (count: number) => boolean) => void
  /** The fields that cannot be shown. */
  misfits: Misfit[]
}

/** Starts to plan: everything is measured with `measure`. Pure, but that what cannot be shown gathers in `misfits`. */
export function createFit(measure: Measure): Fit {
  const lines: Fit['lines'] = (text, style, width) => linesOf(text, style, width, measure)
  const titleOf = (title: string): typeof TITLES[number] | undefined =>
    TITLES.find(({ style, most }) => lines(title, style, CANVAS.width) <= most)
  const misfits: Misfit[] = []
  const note = (misfit: Misfit): void => {
    if (!misfits.some(({ path }) => path.join() === misfit.path.join()))
      misfits.push(misfit)
  }
  return {
    lines,
    height: (text, style, width) => lines(text, style, width) * style.size * style.line,
    heightAnywhere: (text, style, width) => linesAnywhere(text, style, width, measure) * style.size * style.line,
    titleSize: title => (titleOf(title) ?? TITLES.at(-1)!).size,
    body: (title) => {
      const { style, most } = titleOf(title) ?? TITLES.at(-1)!
      return CANVAS.height - TITLE_GAP - Math.min(lines(title, style, CANVAS.width), most) * style.size * style.line
    },
    require: (path, text, hasRoom) => {
      if (!hasRoom(text))
        note({ path, length: text.length, most: mostOf(text, hasRoom) })
    },
    requireWords: (path, text, style, width) => {
      const word = text.split(/ +|(?<=\p{L}-)(?=\p{L})/u).find(word => lines(word, style, width) === Infinity)
      if (word !== undefined)
        note({ path, word, length: word.length, most: mostOf(word, part => lines(part, style, width) === 1) })
    },
    requireList: (path, { length }, hasRoom) => {
      if (!hasRoom(length))
        note({ path, length, most: largest(length, hasRoom), isList: true })
    },
    misfits,
  }
}

/**
 * What must be told of what cannot be shown. Where nothing of a text has room, another text took it all: when that is
 * told, its victims are not.
 */
export function causes(misfits: readonly Misfit[]): readonly Misfit[] {
  const own = misfits.filter(({ most }) => most > 0)
  return own.length ? own : misfits
}

/** Whether a title has room above a slide. */
export function titleFits(fit: Fit, title: string): boolean {
  return TITLES.some(({ style, most }) => fit.lines(title, style, CANVAS.width) <= most)
}

/** The first of the sizes in which a text has room; undefined when it has in none. */
export function sizeFor(sizes: readonly Size[], hasRoom: (style: TextStyle) => boolean): Size | undefined {
  return sizes.find(({ style }) => hasRoom(style))
}

/** The size as a layout's property: none for the usual one. */
export function sizeId(size: Size): { size?: SizeName } {
  return size.name ? { size: size.name } : {}
}

/** The longest beginning of a text that has room, in characters. */
function mostOf(text: string, hasRoom: (text: string) => boolean): number {
  return largest(text.length, count => hasRoom(text.slice(0, count).trim()))
}

/** The largest number below one that is too many that has room; 0 when none has. */
function largest(tooMany: number, hasRoom: (count: number) => boolean): number {
  let most = 0
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2)
    if (hasRoom(middle))
      most = middle
    else
      tooMany = middle
  }
  return most
}

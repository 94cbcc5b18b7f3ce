import type { Path } from '../../schema/walk.ts'
import type { Words } from '../../words/index.ts'
import type { Measure, TextStyle } from './styles.ts'
import { SIZES } from '../../styles/tokens.ts'
import { linesAnywhere, linesOf, piecesOf } from './lines.ts'
import { deckStyle } from './styles.ts'
import { typeset } from './typography.ts'

const { canvas, margin, slide, title: titles, footer } = SIZES

/** Area of title and body, px: the canvas without margins and footer. */
export const CANVAS = {
  width: canvas.width - 2 * margin,
  height: canvas.height - slide.top - footer.height,
} as const

/** The slide above its footer, px, for layouts that fill it. */
export const PLANE = { width: canvas.width, height: canvas.height - footer.height } as const

/** The most lines of a title in each of its sizes. */
const MOST_LINES = { usual: 2, small: 2, smallest: 3 }

/** Layouts with the title as a small label above larger words. */
const LABELLED: ReadonlySet<string> = new Set(['statement', 'quotation', 'shift', 'columns'])

const { label: LABEL, ...HEADINGS } = titles.text
const LABEL_STYLE = deckStyle(LABEL, slide.headingLine, 700)
const TITLES = ladder(HEADINGS, size => deckStyle(size, slide.headingLine, 700))
  .map(size => ({ ...size, most: MOST_LINES[size.name as keyof typeof MOST_LINES ?? 'usual'] }))

/** Room is kept for this number after a divided slide's title. */
const LONGEST_PART = 99

/** The name of a text's size; none for the usual one. */
export type SizeName = 'large' | 'middle' | 'small' | 'smaller' | 'smallest' | 'label'

export interface Size { name?: SizeName, style: TextStyle }

/** A field that fits in no size and cannot be divided. */
export interface Misfit {
  path: Path
  /** Its characters, and the number that fits. */
  length: number
  most: number
  /** Set when one word is wider than its line. */
  word?: string
  /** Set when it is a list: then `length` and `most` count its elements. */
  isList?: true
}

type Extent = (text: string, style: TextStyle, width: number) => number

/** The planner's questions about room: see {@link createFit}. */
export type Fit = ReturnType<typeof createFit>

/** Measures for one plan, in px. Pure, except that it collects `misfits`. */
export function createFit(measure: Measure, titlePart: Words['titlePart']) {
  /** Infinity when a word is wider than the box. */
  const lines: Extent = (text, style, width) => linesOf(typeset(text), style, width, measure)
  const height: Extent = (text, style, width) => lines(text, style, width) * style.size * style.line
  /** For a text that breaks anywhere, such as an address. */
  const heightAnywhere: Extent = (text, style, width) =>
    linesAnywhere(text, style, width, measure) * style.size * style.line
  const fitting = (title: string) => TITLES.find(({ style, most }) => lines(title, style, CANVAS.width) <= most)
  const titleOf = (title: string) => fitting(title) ?? TITLES.at(-1)!
  /** Body height under a heading, or under a label in LABELLED layouts. */
  const body = (title: string, layout = ''): number => {
    if (LABELLED.has(layout)) {
      return CANVAS.height - titles.below
        - Math.min(height(title, LABEL_STYLE, CANVAS.width), 2 * LABEL * slide.headingLine)
    }
    const { style, most } = titleOf(title)
    return CANVAS.height - titles.below - Math.min(height(title, style, CANVAS.width), most * style.size * style.line)
  }
  const misfits: Misfit[] = []
  const note = (misfit: Misfit): void => {
    if (!misfits.some(({ path }) => path.join() === misfit.path.join()))
      misfits.push(misfit)
  }
  /** Records a misfit unless the text has room. */
  const require = (path: Path, text: string, hasRoom: (text: string) => boolean): void => {
    if (!hasRoom(text))
      note({ path, length: text.length, most: mostOf(text, hasRoom) })
  }
  return {
    lines,
    height,
    width: (text: string, { letter, size }: TextStyle) => measure(typeset(text), letter) * size,
    heightAnywhere,
    titleSize: (title: string, layout: string) => LABELLED.has(layout) ? 'label' as const : titleOf(title).name,
    titleFits: (title: string) => fitting(title) !== undefined,
    body,
    /** The same under a title with a part number. */
    partBody: (title: string, layout?: string) => body(titlePart(title, LONGEST_PART, LONGEST_PART), layout),
    require,
    /** Records a text that takes more lines than `most`. */
    requireLines: (path: Path, text: string, style: TextStyle, width: number, most: number) =>
      require(path, text, part => lines(part, style, width) <= most),
    /** Records a word wider than a line: dividing does not help there. */
    requireWords: (path: Path, text: string, style: TextStyle, width: number) => {
      const word = piecesOf(text).map(piece => piece.trim()).find(word => lines(word, style, width) === Infinity)
      if (word !== undefined)
        note({ path, word, length: word.length, most: mostOf(word, part => lines(part, style, width) === 1) })
    },
    /** Records a list with too many elements; `hasRoom` tests the first `count`. */
    requireList: (path: Path, { length }: readonly unknown[], hasRoom: (count: number) => boolean) => {
      if (!hasRoom(length))
        note({ path, length, most: largest(length, hasRoom), isList: true })
    },
    misfits,
  }
}

/** Keeps the texts that took all the room, not those left without. */
export function causes(misfits: readonly Misfit[]): readonly Misfit[] {
  const own = misfits.filter(({ most }) => most > 0)
  return own.length ? own : misfits
}

/** Sizes as styles, in the order of `styles/tokens.ts`: the largest first. */
export function ladder(text: Readonly<Record<string, number>>, style: (size: number) => TextStyle): Size[] {
  return Object.entries(text).map(([name, size]) => ({
    ...(name === 'usual' ? {} : { name: name as SizeName }),
    style: style(size),
  }))
}

/** The first size in which a text has room, if any. */
export function sizeFor<Some extends Size>(sizes: readonly Some[], hasRoom: (style: TextStyle) => boolean) {
  return sizes.find(({ style }) => hasRoom(style))
}

/** The size as a layout's property: none for the usual one. */
export function sizeId(size: Pick<Size, 'name'>): { size?: SizeName } {
  return size.name ? { size: size.name } : {}
}

/** Height of a text that breaks wide words, at worst one a line. */
export function brokenHeight(text: string, style: TextStyle, width: number, fit: Fit): number {
  const height = fit.height(text, style, width)
  return Number.isFinite(height)
    ? height
    : text.split(' ').reduce((sum, word) => sum + fit.heightAnywhere(word, style, width), 0)
}

/** True for texts that fit on one line, `gap` px apart. */
export function besides(texts: readonly string[], gap: number, style: TextStyle, width: number, fit: Fit): boolean {
  // A space is a fifth of an em.
  const spaces = '\u00A0'.repeat(Math.ceil(gap / style.size * 5))
  return fit.lines(texts.join(spaces).replaceAll(' ', '\u00A0'), style, width) === 1
}

/** The longest beginning of a text that has room, in characters. */
function mostOf(text: string, hasRoom: (text: string) => boolean): number {
  return largest(text.length, count => hasRoom(text.slice(0, count).trim()))
}

/** The largest count below `tooMany` that has room, by bisection; 0 for none. */
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

/** The first words that fit one line, with an ellipsis when cut. */
export function shorten(text: string, style: TextStyle, width: number, fit: Fit): string {
  if (fit.lines(text, style, width) === 1)
    return text
  const words = text.split(' ')
  const beginning = (count: number): string => `${words.slice(0, count).join(' ')} …`.trimStart()
  return beginning(largest(words.length, count => fit.lines(beginning(count), style, width) === 1))
}

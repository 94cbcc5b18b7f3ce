import type { Path } from '../schema/walk.ts'
import type { Words } from '../words/index.ts'
import type { Fit, Size } from './fit.ts'
import type { SlidePart } from './in-parts.ts'
import type { TextStyle } from './measure.ts'
import { divideLargest } from './divide-text.ts'
import { sizeId } from './fit.ts'
import { LONGEST_PART } from './in-parts.ts'
import { memoStyle } from './measure.ts'
import { tied } from './runs.ts'

/** The sizes of a text that has a slide for itself; `layouts/statement.vue` has the same. */
const SIZES: readonly Size[] = [
  { style: memoStyle(54, 1.28) },
  { name: 'small', style: memoStyle(44, 1.28) },
  { name: 'smallest', style: memoStyle(34, 1.28) },
]
const WIDTH = 1032
const PADDING = 16

/** A text of the memo that gets slides for itself. */
export interface OwnText {
  text: string
  path: Path
  /** The title above it. */
  title: string
  /** What the layout looks the text up by. */
  ids: SlidePart['ids']
  /** Words in it that stand out, which makes them wider. */
  emphasis?: string
}

/** The body's height under a title, when that also tells which part it is. */
export function bodyOfPart(fit: Fit, title: string, words: Words): number {
  return fit.body(words.titlePart(title, LONGEST_PART, LONGEST_PART))
}

/** A text on slides for itself: on one, as large as it can be, or divided over as many as it needs. */
export function textParts(fit: Fit, words: Words, language: string, { text, path, title, ids, emphasis }: OwnText): SlidePart[] {
  const sizes = SIZES.map(({ name, style }) => ({ name, style: { ...style, letter: { ...style.letter, weight: emphasis ? 600 as const : 400 as const } } }))
  const heightOf = (part: string, style: TextStyle): number => fit.height(tied(part, emphasis), style, WIDTH)
  const whole = sizes.find(({ style }) => heightOf(text, style) <= fit.body(title) - PADDING)
  if (whole)
    return [{ layout: 'statement', ids: { ...ids, ...sizeId(whole) }, memo: [text] }]

  const room = bodyOfPart(fit, title, words) - PADDING
  fit.requireWords(path, text, sizes.at(-1)!.style, WIDTH)
  const { size, parts } = divideLargest(text, sizes, ({ style }) => ({
    language,
    fits: part => heightOf(part, style) <= room,
    lines: part => fit.lines(tied(part, emphasis), style, WIDTH),
  }))
  return parts.map(({ from, until }) => ({
    layout: 'statement',
    ids: { ...ids, from, until, ...sizeId(size) },
    memo: [text.slice(from, until).trim()],
  }))
}

/** The letters that the slides are set in: the memo's or the deck's own, in the weights of `styles/fonts.css`. */
export interface Letter {
  voice: 'memo' | 'deck'
  weight: 400 | 600 | 700
}

/** How text stands on a slide: the letter, its size in px, and the height of a line as a multiple of that size. */
export interface TextStyle {
  letter: Letter
  size: number
  line: number
}

/** Tells how wide a text on one line is, in em: 1 is the size of the letter. Pure, and never less than 0. */
export type Measure = (text: string, letter: Letter) => number

/**
 * What a line of the memo's letter is higher than it says, as a multiple of its size: it stands within a line of the deck's,
 * whose baseline lies this much lower. The difference of the ascents and descents in `styles/fonts.css`.
 */
const BASELINES = 0.03

/** The memo's words at a size in px. */
export function memoStyle(size: number, line: number, weight: Letter['weight'] = 400): TextStyle {
  return { letter: { voice: 'memo', weight }, size, line: line + BASELINES }
}

/** The deck's own words at a size in px. */
export function deckStyle(size: number, line: number, weight: Letter['weight'] = 400): TextStyle {
  return { letter: { voice: 'deck', weight }, size, line }
}

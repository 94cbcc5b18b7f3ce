import { LETTERS } from '../../styles/tokens.ts'

/** The letter of a text: the memo's or the deck's own, in one of its weights. */
export interface Letter {
  voice: 'memo' | 'deck'
  weight: 400 | 600 | 700
}

/** Text on a slide: its letter, its size in px, and the height of a line as a multiple of that size. */
export interface TextStyle {
  letter: Letter
  size: number
  line: number
}

/** The width of a text on one line, in em: 1 is the size of the letter. Pure, and never less than 0. */
export type Measure = (text: string, letter: Letter) => number

/** The memo's words stand within a line of the deck's letter, which makes that line higher. */
const MIXED = Math.abs(LETTERS.memo.sink - LETTERS.deck.sink)

export function memoStyle(size: number, line: number, weight: Letter['weight'] = 400): TextStyle {
  return { letter: { voice: 'memo', weight }, size, line: line + MIXED }
}

export function deckStyle(size: number, line: number, weight: Letter['weight'] = 400): TextStyle {
  return { letter: { voice: 'deck', weight }, size, line }
}

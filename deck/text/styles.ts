import { LETTERS } from '../../styles/tokens.ts'

/** A text's letter: the memo's or the deck's, in one weight. */
export interface Letter {
  voice: 'memo' | 'deck'
  weight: 400 | 600 | 700
}

/** Text on a slide: letter, size in px, line height as its multiple. */
export interface TextStyle {
  letter: Letter
  size: number
  line: number
}

/** The width of a text on one line, em. Pure, never negative. */
export type Measure = (text: string, letter: Letter) => number

/** Extra height of memo words within a line of the deck's letter. */
const MIXED = Math.abs(LETTERS.memo.sink - LETTERS.deck.sink)

export function memoStyle(size: number, line: number, weight: Letter['weight'] = 400): TextStyle {
  return { letter: { voice: 'memo', weight }, size, line: line + MIXED }
}

export function deckStyle(size: number, line: number, weight: Letter['weight'] = 400): TextStyle {
  return { letter: { voice: 'deck', weight }, size, line }
}

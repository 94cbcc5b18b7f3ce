import type { Memo } from '../../schema/read.ts'
import { MARKS } from '../../schema/marks.ts'
import { typeset, withoutWidow } from './typography.ts'

/** Text in one language: the memo's unless `language` is set. */
export interface Piece {
  text: string
  language?: string
  /** The address behind words of the memo. */
  url?: string
  /** The text is the mark of a footnote. */
  isMark?: true
}

export type WordLists = Pick<Memo, 'foreignWords' | 'links'>

/** Pieces that stand out together, or do not. */
export interface Run {
  emphasised: boolean
  pieces: Piece[]
}

/** Splits a text at each occurrence of words, which become the odd elements. */
function splitAt(text: string, words: string): string[] {
  return text.split(words).flatMap((part, index) => index ? [words, part] : [part])
}

function piecesOf(text: string, { foreignWords, links }: WordLists): Piece[] {
  // Split at footnote marks, which become the odd elements.
  const marked = text.split(MARKS).map((part, index): Piece =>
    index % 2 ? { text: part, isMark: true } : { text: part })
  const known = [
    ...links.map(({ words, url }) => ({ words, own: { url } })),
    ...foreignWords.map(({ words, language }) => ({ words, own: { language } })),
  ]
  return known.reduce<Piece[]>(
    (pieces, { words, own }) => pieces.flatMap(piece => piece.isMark || Object.keys(own).some(key => key in piece)
      ? [piece]
      : splitAt(piece.text, words).map((part, index) => ({ ...piece, text: part, ...(index % 2 ? own : {}) }))),
    marked,
  ).filter(piece => piece.text)
}

/** Longest emphasis kept on one line, in characters: the smallest line holds it. */
const MOST_TOGETHER = 20

/** True for words that stand out and stay on one line. */
export function staysTogether(emphasis: string): boolean {
  return emphasis.length <= MOST_TOGETHER
}

/** A text to measure: words that stay on one line become one word. */
export function tied(text: string, emphasis: string | undefined): string {
  return emphasis && staysTogether(emphasis) ? text.replaceAll(emphasis, emphasis.replaceAll(' ', '\u00A0')) : text
}

/**
 * Divides a text into emphasised and plain runs, by language, link and mark.
 * Emphasised are the words that it begins with (`runIn`), and `emphasis` wherever it occurs.
 */
export function runsOf(text: string, lists: WordLists, { emphasis, runIn = '', display }: Emphasis = {}): Run[] {
  const rest = text.slice(runIn.length)
  const parts = [...(runIn ? ['', runIn] : []), ...(emphasis ? splitAt(rest, emphasis) : [rest])]
  const runs = parts
    .map((part, index) => ({ emphasised: index % 2 === 1, pieces: piecesOf(part, lists) }))
    .filter(run => run.pieces.length)
  const plain = typeset(runs.flatMap(({ pieces }) => pieces.map(piece => piece.text)).join(''))
  const set = display ? withoutWidow(plain) : plain
  let place = 0
  return runs.map(run =>
    ({ ...run, pieces: run.pieces.map(piece => ({ ...piece, text: set.slice(place, place += piece.text.length) })) }))
}

export interface Emphasis { emphasis?: string, runIn?: string, display?: boolean }

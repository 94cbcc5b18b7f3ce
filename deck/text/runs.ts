import type { Memo } from '../../schema/read.ts'
import { MARKS } from '../../schema/marks.ts'
import { typeset, withoutWidow } from './typography.ts'

/** A piece of text in one language: the memo's own when `language` is not set. */
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

/** Splits a text at each occurrence of some words; the words themselves are the odd elements. */
function splitAt(text: string, words: string): string[] {
  return text.split(words).flatMap((part, index) => index ? [words, part] : [part])
}

function piecesOf(text: string, { foreignWords, links }: WordLists): Piece[] {
  // Between the marks of footnotes, which are the odd elements.
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

/** Words that stand out stay on one line up to this length, which the smallest line holds. */
const MOST_TOGETHER = 20

/** True for words that stand out and stay on one line. */
export function staysTogether(emphasis: string): boolean {
  return emphasis.length <= MOST_TOGETHER
}

/** A text as it is measured: the words that stay on one line as one word. */
export function tied(text: string, emphasis: string | undefined): string {
  return emphasis && staysTogether(emphasis) ? text.replaceAll(emphasis, emphasis.replaceAll(' ', '\u00A0')) : text
}

/**
 * Divides a text into what stands out and what does not, and that into languages, links and marks. Bold are the words
 * that it begins with (`runIn`), and the emphasis wherever it occurs.
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

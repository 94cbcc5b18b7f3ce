import type { ForeignWords } from '../../schema/memo.ts'

/** A piece of text in one language: the memo's own when `language` is not set. */
export interface Piece {
  text: string
  language?: string
}

/** Pieces that stand out together, or do not. */
export interface Run {
  emphasised: boolean
  pieces: Piece[]
}

/** Splits a text at each occurrence of some words; the words themselves are the odd elements. */
function splitAt(text: string, words: string): string[] {
  return text.split(words).flatMap((part, index) => index ? [words, part] : [part])
}

function piecesOf(text: string, foreignWords: readonly ForeignWords[]): Piece[] {
  return foreignWords.reduce<Piece[]>(
    (pieces, { words, language }) => pieces.flatMap(piece => piece.language
      ? [piece]
      : splitAt(piece.text, words).map((part, index) => index % 2 ? { text: part, language } : { text: part })),
    [{ text }],
  ).filter(piece => piece.text)
}

/** Words that stand out stay on one line up to this length, which the smallest line holds. */
const MOST_TOGETHER = 20

/** Whether words that stand out stay on one line. */
export function staysTogether(emphasis: string): boolean {
  return emphasis.length <= MOST_TOGETHER
}

/** A text as it is measured: the words that stay on one line as one word. */
export function tied(text: string, emphasis: string | undefined): string {
  return emphasis && staysTogether(emphasis) ? text.replaceAll(emphasis, emphasis.replaceAll(' ', '\u00A0')) : text
}

/** Divides a text into what stands out and what does not, and that into languages; together they are the text. */
export function runsOf(text: string, foreignWords: readonly ForeignWords[], emphasis?: string): Run[] {
  const parts = emphasis ? splitAt(text, emphasis) : [text]
  return parts
    .map((part, index) => ({ emphasised: index % 2 === 1, pieces: piecesOf(part, foreignWords) }))
    .filter(run => run.pieces.length)
}

import type { MemoLiteral } from '../schema/memo.ts'
import type { Path } from '../schema/walk.ts'
import type { Saying, Tile, Word } from './cover.ts'
import type { Piece } from './memo-md.ts'
import { readableDate } from '../deck/dates.ts'
import { memoSchema } from '../schema/memo.ts'
import { textsOf } from '../schema/walk.ts'
import { cover, isSaid, splitText, unitsOf, untilStart } from './cover.ts'
import { dateIn } from './import/dates.ts'
import { ATTACHMENTS, LABELS } from './labels.ts'

/** The differences between memo.md and the data, and what they have in common. */
export interface Comparison {
  /** Sentences, cells, items, notes and pictures of memo.md that are not in the data. */
  missing: { text: string, line: number }[]
  /** Words of the data that memo.md lacks. */
  invented: { said: string, path: Path }[]
  /** Words of the data that are others in the line of memo.md that they come from. */
  changed: { said: string, path: Path, received: string, line: number }[]
  /** All that both have, in the words of the data. */
  told: string[]
}

/** Fields that the memo names and may name again, or only in its text. */
const NAMES: Path = ['header', 'contacts', 'attachments']
const LIST_MARK = /^(?:\d{1,3}|[a-z]|[ivx]+)[.)]$/i
const MEANING = /[\p{L}\p{N}\p{S}]/u
/** In words. */
const [LONGEST_LABEL, LONGEST_DATE] = [4, 5]

/** Compares a memo as it was received with the data made of it, both as written: before any correction. Pure. */
export function compare(pieces: readonly Piece[], memo: MemoLiteral): Comparison {
  const words = pieces.flatMap(({ text, line }) => unitsOf(text, line, memo.language))
  const sayings = sayingsOf(memo)
  const { unsaid, tiles } = cover(words, sayings, allowedIn(words, memo, sayings))
  const invented = sayings.flatMap(saying => saying.mayRepeat
    ? isRepeated(saying, words) ? [] : [{ path: saying.path, sentences: saying.sentences }]
    : saying.sentences.filter(({ used }) => !used).map(sentence => ({ path: saying.path, sentences: [sentence] })))
  const missing = unsaid.map(from =>
    ({ words: textsBetween(words, from, untilStart(words, 'startsUnit', from + 1)), line: words[from]!.line }))
  const result: Comparison = { missing: [], invented: [], changed: [], told: told(tiles) }
  for (const { path, sentences } of invented) {
    const own = sentences.flatMap(({ words }) => words)
    const change = missing.map(({ words }) => difference(own, words)).findIndex(Boolean)
    const [one] = change < 0 ? [] : missing.splice(change, 1)
    if (one)
      result.changed.push({ path, ...difference(own, one.words)!, line: one.line })
    else
      result.invented.push({ path, said: sentences.map(({ raw }) => raw).join(' ') })
  }
  result.missing = missing.map(({ words, line }) => ({ text: words.join(' '), line }))
  return result
}

/** The pieces of a memo that some texts, such as those of a page, do not show; each as often as the memo has it. */
export function notShown(pieces: readonly string[], texts: readonly string[], language: string): string[] {
  const words = pieces.flatMap((piece, line) => unitsOf(piece, line, language))
  const shown = texts.map(text => ({ path: [], sentences: splitText(text, language), mayRepeat: false, onlyRepeats: false }))
  return [...new Set(cover(words, shown).unsaid.map(at => pieces[words[at]!.line]!))]
}

/** The memo's texts in the data, with its date and pictures. How a picture is described is no text of the memo's. */
function sayingsOf(memo: MemoLiteral): Saying[] {
  const { header: { date }, language } = memo
  const files = memo.parts.flatMap((part, at) => part.kind === 'text'
    ? part.blocks.flatMap((block, place) => 'figure' in block
        ? [{ text: block.figure.file, path: ['parts', at, 'blocks', place, 'figure', 'file'], isQuoted: false }]
        : [])
    : [])
  const texts = textsOf(memoSchema, memo, 'memo').filter(({ path }) => path.at(-1) !== 'alternative')
  const days = date ? [{ text: readableDate(date, language), path: ['header', 'date'], isQuoted: false }] : []
  return [...texts, ...days, ...files].map(({ text, path, isQuoted }) => ({
    path,
    sentences: splitText(text, language),
    mayRepeat: isQuoted || NAMES.includes(path[0]!),
    onlyRepeats: isQuoted,
  }))
}

/** What need not be said: punctuation, the mark of an item, a label; and the date in other words. */
function allowedIn(words: readonly Word[], memo: MemoLiteral, sayings: readonly Saying[]): Parameters<typeof cover>[2] {
  const rowFrom = (at: number): string[] => textsBetween(words, at, untilStart(words, 'startsLine', at + 1))
  const skips = (at: number): number[] => {
    const { text, startsLine } = words[at]!
    if (!MEANING.test(text) || (startsLine && LIST_MARK.test(text)))
      return [at + 1]
    const row = startsLine ? rowFrom(at) : []
    return row.slice(0, LONGEST_LABEL).flatMap((_, index) => isLabel(row.slice(0, index + 1), memo) ? at + index + 1 : [])
  }
  const day = sayings.find(({ path }) => path[1] === 'date')
  const year = memo.header.date?.slice(0, 4) ?? ''
  const others = (at: number): Tile[] => {
    const row = day ? rowFrom(at) : []
    const found = row.length <= LONGEST_DATE && row.some(word => word.includes(year)) ? dateIn(row.join(' ')) : undefined
    return day && found?.date === memo.header.date && !found?.rest ? [{ saying: day, sentences: day.sentences, end: at + row.length }] : []
  }
  return { skips, others }
}

/** Tells whether words that begin a line are the label of what follows them. */
function isLabel(label: readonly string[], { header, attachments }: MemoLiteral): boolean {
  const text = label.join(' ').replace(/ ?:$/, '')
  const field = (Object.keys(LABELS) as (keyof typeof LABELS)[]).find(name => LABELS[name].test(text))
  return field ? header[field] !== undefined : Boolean(attachments) && ATTACHMENTS.test(text)
}

function textsBetween(words: readonly Word[], from: number, until: number): string[] {
  return words.slice(from, until).map(({ text }) => text)
}

function isRepeated({ sentences }: Saying, words: readonly Word[]): boolean {
  const own = sentences.flatMap(sentence => sentence.words)
  return sentences.every(({ used }) => used) || words.some((_, at) => isSaid(own, words, at, true, true))
}

/** The words of tiles, each saying once. */
function told(tiles: readonly Tile[]): string[] {
  return [...new Set(tiles.flatMap(({ sentences }) => sentences))].map(({ raw }) => raw)
}

/** The first words that differ until the last, where at least half of a sentence is the same. */
function difference(said: readonly string[], received: readonly string[]): { said: string, received: string } | undefined {
  const shorter = Math.min(said.length, received.length)
  let [from, end] = [0, 0]
  while (from < shorter && said[from] === received[from])
    from++
  while (end < shorter - from && said.at(-1 - end) === received.at(-1 - end))
    end++
  if ((from + end) * 2 < Math.max(said.length, received.length))
    return undefined
  // A word beside it shows where one is left out.
  const [first, last] = from + end === shorter ? [Math.max(0, from - 1), Math.max(0, end - 1)] : [from, end]
  const part = (words: readonly string[]): string => words.slice(first, words.length - last).join(' ')
  return { said: part(said), received: part(received) }
}

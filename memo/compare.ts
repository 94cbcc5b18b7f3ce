import type { MemoLiteral } from '../schema/memo.ts'
import type { Path } from '../schema/walk.ts'
import type { Saying, Tile, Word } from './cover.ts'
import type { Piece } from './memo-md.ts'
import { readableDate } from '../deck/dates.ts'
import { memoSchema } from '../schema/memo.ts'
import { textsOf } from '../schema/walk.ts'
import { cover, isSaid, splitText, unitsOf, untilStart, wordsOf } from './cover.ts'
import { dateIn } from './import/dates.ts'
import { ATTACHMENTS, LABELS } from './labels.ts'

export interface Comparison {
  /** Sentences, cells, items, notes and pictures of memo.md missing from the data. */
  missing: { text: string, line: number }[]
  /** Words of the data that memo.md lacks. */
  invented: { said: string, path: Path }[]
  /** Words of the data that differ from their line in memo.md. */
  changed: { said: string, path: Path, received: string, line: number }[]
  /** Sentences that both have, as in the data. */
  told: string[]
}

/** Fields whose words the memo may repeat, or have only in its text. */
const NAMES: Path = ['header', 'contacts', 'attachments']
const LIST_MARK = /^(?:\d{1,3}|[a-z]|[ivx]+)[.)]$/i
const MEANING = /[\p{L}\p{N}\p{S}]/u
/** In words: 'maandag 3 april 2024'. */
const LONGEST_DATE = 4

/** Compares a received memo with its data, both before any correction. Pure. */
export function compare(pieces: readonly Piece[], memo: MemoLiteral): Comparison {
  const words = pieces.flatMap(({ text, line }) => unitsOf(text, line, memo.language))
  const { sayings, unsaid, tiles } = covered(words, memo)
  const missing = unsaid.map(from => ({ words: textsFrom(words, from, 'startsUnit'), line: words[from]!.line }))
  const all = words.map(({ text }) => text)
  // A sentence within missing words is not invented: its neighbours differ.
  const unused = sayings.flatMap(({ path, sentences, mayRepeat }) => sentences
    .filter(({ used, words }) => !used && ![mayRepeat ? all : [], ...missing.map(one => one.words)].some(within =>
      within.some((_, at) => isSaid(words, within, at))))
    .map(sentence => ({ path, ...sentence })))
  const told = [...new Set(tiles.flatMap(({ sentences }) => sentences))].map(({ raw }) => raw)
  const result: Comparison = { missing: [], invented: [], changed: [], told }
  for (const { path, raw, words: own } of unused) {
    const other = missing.findIndex(({ words }) => difference(own, words))
    if (other < 0)
      result.invented.push({ path, said: raw })
    for (const { words, line } of other < 0 ? [] : missing.splice(other, 1))
      result.changed.push({ path, ...difference(own, words)!, line })
  }
  const start = (words: string[]): number => words.findIndex(word => MEANING.test(word))
  result.missing = missing.map(({ words, line }) => ({ text: words.slice(start(words)).join(' '), line }))
  return result
}

/** Tries longest first, then memo order: texts that begin alike can defeat either. */
function covered(words: readonly Word[], memo: MemoLiteral) {
  const coverBy = (inOrder: boolean) => {
    const sayings = sayingsOf(memo)
    return { sayings, ...cover(words, sayings, allowedIn(words, memo, sayings), inOrder) }
  }
  const first = coverBy(false)
  const other = first.unsaid.length ? coverBy(true) : first
  return other.unsaid.length < first.unsaid.length ? other : first
}

/** The memo's texts in the data, with date and pictures, without alternatives. */
function sayingsOf(memo: MemoLiteral): Saying[] {
  const { header: { date }, language } = memo
  const texts = textsOf(memoSchema, memo, 'memo')
    .filter(({ path, isQuoted }) => !isQuoted && path.at(-1) !== 'alternative')
  const days = date ? [{ text: readableDate(date, language), path: ['header', 'date'] }] : []
  const figures = memo.parts.flatMap((part, at) => (part.kind === 'text' ? part.blocks : []).flatMap((block, place) => {
    const path: Path = ['parts', at, 'blocks', place, 'figure', 'file']
    const { alternative: raw, file } = 'figure' in block ? block.figure : { alternative: '', file: '' }
    return file ? [{ path, sentences: [{ raw, words: wordsOf(file) }], mayRepeat: false }] : []
  }))
  return [...figures, ...[...texts, ...days].map(({ text, path }) =>
    ({ path, sentences: splitText(text, language), mayRepeat: NAMES.includes(path[0]!) }))]
}

/** Words that need no match: punctuation, list marks, labels, the date in words. */
function allowedIn(words: readonly Word[], { header, attachments }: MemoLiteral, sayings: readonly Saying[]) {
  const day = sayings.find(({ path }) => path[1] === 'date')?.sentences ?? []
  const year = header.date?.slice(0, 4) ?? ''
  const isLabel = (label: readonly string[]): boolean => {
    const text = label.join(' ').replace(/ ?:$/, '')
    const field = (Object.keys(LABELS) as (keyof typeof LABELS)[]).find(name => LABELS[name].test(text))
    return field ? header[field] !== undefined : Boolean(attachments) && ATTACHMENTS.test(text)
  }
  return (at: number): Tile[] => {
    const { text, startsLine } = words[at]!
    const row = textsFrom(words, at, 'startsLine')
    const isShort = row.length <= LONGEST_DATE && row.some(word => word.includes(year))
    const { date, rest } = (isShort && dateIn(row.join(' '))) || {}
    const isMark = !MEANING.test(text) || (startsLine && LIST_MARK.test(text))
    const labels = startsLine ? [1, 2, 3, 4].filter(length => isLabel(row.slice(0, length))) : []
    return [
      ...date && date === header.date && !rest ? [{ sentences: day, end: at + row.length }] : [],
      ...[...isMark ? [1] : [], ...labels].map(length => ({ sentences: [], end: at + length })),
    ]
  }
}

function textsFrom(words: readonly Word[], from: number, until: 'startsUnit' | 'startsLine'): string[] {
  return words.slice(from, untilStart(words, until, from + 1)).map(({ text }) => text)
}

/** The differing words of sentences that are at least half the same. */
function difference(said: readonly string[], received: readonly string[]) {
  const shorter = Math.min(said.length, received.length)
  let [from, end] = [0, 0]
  while (from < shorter && said[from] === received[from])
    from++
  while (end < shorter - from && said.at(-1 - end) === received.at(-1 - end))
    end++
  if ((from + end) * 2 < Math.max(said.length, received.length))
    return undefined
  // An adjacent word shows where one is left out.
  const [first, last] = from + end === shorter ? [Math.max(0, from - 1), Math.max(0, end - 1)] : [from, end]
  const part = (words: readonly string[]): string => words.slice(first, words.length - last).join(' ')
  return { said: part(said), received: part(received) }
}

import type { Table } from '../schema/memo.ts'
import type { Fit } from './text/fit.ts'
import type { TextStyle } from './text/styles.ts'

/** Widest cell text on one line, px; a wider text wraps. */
const MOST_NATURAL = 420

/** Parses a number with its language's separators; undefined for other text. */
export function numberIn(text: string, language: string): number | undefined {
  const digits = /-?\d[\d.,\s]*/.exec(text.replace(/\[\^[^\]]*\]/g, '').replaceAll('−', '-'))?.[0].replace(/\s/g, '')
  if (digits === undefined)
    return undefined
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.']
  const number = Number(digits.replaceAll(thousands, '').replace(decimal, '.').replace(/[.,]$/, ''))
  return Number.isNaN(number) ? undefined : number
}

/** A number with its sign of a currency or percent. */
const NUMBER = /^[\p{Sc}\s\d.,+−%-]*\d[\p{Sc}\s%]*$/u

/** Text that stays on one line: a number, or a word. */
export function wordsOf(text: string): string[] {
  return NUMBER.test(text) ? [text] : text.split(/ +/)
}

/** True for a column of numbers and empty cells. */
export function isNumeric({ rows }: Table['table'], column: number, language: string): boolean {
  const cells = rows.map(row => row[column] ?? '').filter(Boolean)
  return cells.length > 0 && cells.every(text => NUMBER.test(text) && numberIn(text, language) !== undefined)
}

/** Each cell as a share of its column's largest number, 0 to 1. */
export function barsOf({ rows }: Table['table'], column: number, language: string): number[] {
  const numbers = rows.map(row => Math.max(0, numberIn(row[column] ?? '', language) ?? 0))
  const most = Math.max(...numbers)
  return numbers.map(number => most && number / most)
}

/** Column widths, px: as their texts need, with surplus or shortage shared. */
export function columnWidths({ columns, rows }: Table['table'], room: Room, fit: Fit): number[] {
  const { width, style, around, bar } = room
  const texts = columns.map((head, column) => [head, ...rows.map(row => row[column] ?? '')])
  // 2 % and 1 px spare: browsers place letters slightly differently.
  const needed = (text: string): number => fit.width(text, style) * 1.02 + 1
  const own = texts.map((cells, column) => (column === bar?.column ? bar.width : 0) + around
    + Math.min(MOST_NATURAL, Math.max(...cells.map(needed))))
  const least = texts.map((cells, column) =>
    around + (column === bar?.column ? bar.width : 0) + Math.max(0, ...cells.flatMap(wordsOf).map(needed)))
  const sum = (widths: number[]): number => widths.reduce((total, one) => total + one, 0)
  const spare = width - sum(own)
  if (spare >= 0)
    return own.map(one => Math.floor(one + spare / own.length))
  // A column can give up all but its longest word.
  const given = own.map((one, column) => Math.max(0, one - least[column]!))
  const share = sum(given) ? Math.min(1, -spare / sum(given)) : 0
  const widths = own.map((one, column) => one - given[column]! * share)
  return widths.map(one => Math.floor(one * Math.min(1, width / sum(widths))))
}

/** Room for a table's columns; `around` is a cell's padding, px. */
interface Room {
  width: number
  style: TextStyle
  around: number
  /** The column with bars, and the room of one. */
  bar?: { column: number, width: number }
}

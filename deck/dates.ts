import type { Memo } from '../schema/read.ts'
import { wordsFor } from '../words/index.ts'

/** An ISO 8601 day, month or year in words: '21 maart 2022', '2020'. */
export function readableDate(moment: string, language: Memo['language']): string {
  // `Intl.DateTimeFormat` is slow to start, and differs between browsers:
  // https://github.com/nodejs/node/issues/46123
  const { months, day: written } = wordsFor(language).dates
  const [year = '', month, day] = moment.split('-')
  if (month === undefined)
    return year
  const name = months[Number(month) - 1]!
  return day === undefined ? `${name} ${year}` : written(Number(day), name, year)
}

export function yearOf(moment: string): string {
  return moment.slice(0, 4)
}

/** Seconds as minutes and seconds: 75 is '1:15'. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

import type { Source } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import { yearOf } from './dates.ts'

/** The sources of one year, the oldest first; none in a year that only stands between others. */
export interface TimelineYear {
  year: string
  sources: Source[]
}

/** All years from the first source to the last, so that a gap shows as one. */
export function timelineOf(memo: Memo): TimelineYear[] {
  // By the text of the date: a year sorts before its months, a month before its days.
  const sources = memo.sources.toSorted((a, b) => a.ours.published < b.ours.published ? -1 : Number(a.ours.published > b.ours.published))
  const first = Number(yearOf(sources[0]!.ours.published))
  const last = Number(yearOf(sources.at(-1)!.ours.published))
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
    .map(year => ({ year, sources: sources.filter(source => yearOf(source.ours.published) === year) }))
}

/** A row of the timeline: a source, or the years between two that have none. */
export interface TimelineRow {
  /** '2020', or '2001–2009' for a long time without sources. */
  year: string
  source?: Source
}

/** From how many years on a time without sources is told in one row. */
const LONG_GAP = 3

/** The rows of the timeline, the oldest first. */
export function timelineRows(memo: Memo): TimelineRow[] {
  const years = timelineOf(memo)
  return years.flatMap(({ year, sources }, index): TimelineRow[] => {
    if (sources.length)
      return sources.map(source => ({ year, source }))
    const start = years.findLastIndex((other, place) => place < index && other.sources.length > 0) + 1
    const end = years.findIndex((other, place) => place > index && other.sources.length > 0)
    if (end - start < LONG_GAP)
      return [{ year }]
    return index === start ? [{ year: `${year}–${years[end - 1]!.year}` }] : []
  })
}

/** Rows as they are shown: those of one year together. */
export function rowsByYear(rows: readonly TimelineRow[]): TimelineYear[] {
  const years: TimelineYear[] = []
  for (const { year, source } of rows) {
    if (years.at(-1)?.year !== year)
      years.push({ year, sources: [] })
    if (source)
      years.at(-1)!.sources.push(source)
  }
  return years
}

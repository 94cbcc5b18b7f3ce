import type { Source } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import { yearOf } from './dates.ts'
import { sourcesOf } from './look-up.ts'

/** The sources of one year, the oldest first; none in a year that only stands between others. */
export interface TimelineYear {
  year: string
  sources: Source[]
}

/** A row of the timeline: a source, or the years between two that have none. */
export interface TimelineRow {
  /** '2020', or '2001–2009' for a long time without sources. */
  year: string
  source?: Source
}

/** A source of which is known when it appeared. */
interface DatedSource extends Source { published: string }

/** Sources without a date are left to the list. */
function datedSources(memo: Memo): DatedSource[] {
  return sourcesOf(memo).flatMap(source =>
    source.ours.published === undefined ? [] : [{ ...source, published: source.ours.published }])
}

/** Whether there is a line to draw: more than one source. */
export function hasTimeline(memo: Memo): boolean {
  return datedSources(memo).length > 1
}

/** From how many years on a time without sources is told in one row. */
const LONG_GAP = 3

/** The rows of the timeline, the oldest first: the sources, and each time without any between them. */
export function timelineRows(memo: Memo): TimelineRow[] {
  // By the text of the date: a year sorts before its months, a month before its days.
  const sources = datedSources(memo).toSorted(({ published: a }, { published: b }) => a < b ? -1 : Number(a > b))
  return sources.flatMap((source, index): TimelineRow[] => {
    const year = yearOf(source.published)
    const before = sources[index - 1]
    return [...(before ? gap(Number(yearOf(before.published)) + 1, Number(year) - 1) : []), { year, source }]
  })
}

/** The rows of a time without sources, both years included: one for each year, or one for a long time. */
function gap(first: number, last: number): TimelineRow[] {
  return last - first + 1 < LONG_GAP
    ? Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({ year: String(first + index) }))
    : [{ year: `${first}–${last}` }]
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

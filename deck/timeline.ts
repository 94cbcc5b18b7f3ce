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

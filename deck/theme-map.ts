import type { MainTheme, PartOf } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import type { SourceGroup } from './look-up.ts'
import { withoutMarks } from '../schema/marks.ts'
import { SIZES } from '../styles/tokens.ts'
import { groupsOf, partsOf } from './look-up.ts'

const { row } = SIZES.themeMap

/** The most sources that the map names. */
const MOST_NAMED = 14

export const topicsOf = (memo: Memo): SourceGroup[] => groupsOf(memo).filter(({ topic }) => topic)

/** True when themes have topics, and there are several of either. */
export function hasThemeMap(memo: Memo, { items }: PartOf<'themes'>): boolean {
  return items.some(({ ours }) => ours.topics.length > 0) && items.length + topicsOf(memo).length > 2
}

/** The address of the map that belongs to a part. */
export function mapAlias(memo: Memo, { id }: PartOf<'themes'>, { slugs }: Words): string {
  return partsOf(memo, 'themes')[0]!.id === id ? slugs.themeMap : `${slugs.themeMap}-${id}`
}

export const themeName = ({ ours, text }: MainTheme): string => ours.heading ?? withoutMarks(text)

/** Topic heights, px, by number of named sources; at least two rows. */
export function mapHeights(counts: readonly number[], named: boolean): number[] {
  return counts.map(count => Math.max(named ? count : 0, 2) * row)
}

/** True with room for all sources' titles; otherwise each topic shows its count. */
export function namesSources(memo: Memo): boolean {
  return topicsOf(memo).flatMap(({ sources }) => sources).length <= MOST_NAMED
}

/** A topic's step: that of its first theme, else the last. */
export function topicStep(themes: readonly MainTheme[], topic: string): number {
  const first = themes.findIndex(({ ours }) => ours.topics.includes(topic))
  return first < 0 ? themes.length - 1 : first
}

import type { MainTheme } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import { SIZES } from '../styles/tokens.ts'

const { row } = SIZES.themeMap

/** The most sources that the map names. */
const MOST_NAMED = 14

/** Whether there is something to draw: main themes that have topics, and more than one of either. */
export function hasThemeMap({ mainThemes, topics }: Memo): boolean {
  const themes = mainThemes?.items ?? []
  return themes.some(({ ours }) => ours.topics.length > 0) && themes.length + topics.items.length > 2
}

/** The main themes of these ids, in the memo's order: all of them unless said. */
export function themesOf({ mainThemes }: Memo, ids?: readonly string[]): MainTheme[] {
  return (mainThemes?.items ?? []).filter(({ id }) => ids?.includes(id) ?? true)
}

/** The height of each topic, px, by how many sources it names: two rows at least, which its title may need. */
export function mapHeights(counts: readonly number[], named: boolean): number[] {
  return counts.map(count => Math.max(named ? count : 0, 2) * row)
}

/** Whether the titles of all sources have room; otherwise each topic tells how many it has. */
export function namesSources({ sources }: Memo): boolean {
  return sources.length <= MOST_NAMED
}

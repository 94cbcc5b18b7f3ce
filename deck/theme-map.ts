import type { MainTheme } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import { deckStyle } from './measure.ts'

/** Measures of the map of main themes, in px; `components/ThemeMap.vue` has the same in its style. */
export const MAP = {
  row: 34,
  gap: 14,
  lineWidth: 88,
  mostRows: 14,
  theme: deckStyle(26, 1.2, 700),
  themeWidth: 168,
  themeAround: 28,
  topic: deckStyle(24, 1.2, 700),
  /** Beside the titles of its sources, and where those are counted. */
  topicWidth: { named: 168, counted: 288 },
  /** How many lines of a topic's title have room in its two rows. */
  topicLines: 2,
  source: deckStyle(24, 1.2),
  sourceWidth: 622,
  /** Where a main theme has a long word, or a topic a long title. */
  wide: { theme: deckStyle(22, 1.2, 700), themeWidth: 296, topic: deckStyle(18, 1.2, 700), topicLines: 3 },
} as const

/** Whether there is something to draw: main themes that have topics, and more than one of either. */
export function hasThemeMap({ mainThemes, topics }: Memo): boolean {
  const themes = mainThemes?.items ?? []
  return themes.some(({ ours }) => ours.topics.length > 0) && themes.length + topics.items.length > 2
}

/** The main themes of these ids, in the memo's order: all of them unless said. */
export function themesOf({ mainThemes }: Memo, ids?: readonly string[]): MainTheme[] {
  return (mainThemes?.items ?? []).filter(({ id }) => ids?.includes(id) ?? true)
}

/** The height of each topic on the map, by how many sources it names. It takes two rows at least: its title may need them. */
export function mapHeights(counts: readonly number[], named: boolean): number[] {
  return counts.map(count => Math.max(named ? count : 0, 2) * MAP.row)
}

/** Whether the titles of all sources have room; otherwise each topic tells how many it has. */
export function namesSources({ sources }: Memo): boolean {
  return sources.length <= MAP.mostRows
}

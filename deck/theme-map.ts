import type { MainTheme } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import { sourcesOf } from './look-up.ts'
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

/** A line of the map from a main theme to a topic, as the path of an svg of `MAP.lineWidth` px wide. */
export interface MapLine {
  path: string
  /** The topic's place among the topics, from 1: its accent. */
  topic: number
}

/** The map's measures for one memo. */
export interface ThemeMapLayout {
  /** In px. */
  height: number
  lines: MapLine[]
  /** Whether there is room to name every source; otherwise each topic tells how many it has. */
  namesSources: boolean
}

/** What a map shows, where that is not all. */
export interface ThemeMapOptions {
  /** The ids of the main themes: all of them unless said. */
  themes?: readonly string[]
  /** The ids of the topics: all of them unless said. */
  topics?: readonly string[]
  /** Whether sources are counted although there are few: their titles have no room. */
  counted?: boolean
}

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
export function mapHeights(counts: readonly number[], namesSources: boolean): number[] {
  return counts.map(count => Math.max(namesSources ? count : 0, 2) * MAP.row)
}

/** Lays the main themes and topics out over the same height, and draws which belong together. */
export function themeMapLayout(memo: Memo, options: ThemeMapOptions = {}): ThemeMapLayout {
  const { topics = memo.topics.items.map(({ id }) => id), counted = false } = options
  const namesSources = !counted && memo.sources.length <= MAP.mostRows
  const heights = mapHeights(topics.map(id => sourcesOf(memo, id).length), namesSources)
  const height = heights.reduce((sum, part) => sum + part, 0) + MAP.gap * (heights.length - 1)
  const themes = themesOf(memo, options.themes)
  const middles = heights.map((own, index) =>
    heights.slice(0, index).reduce((sum, part) => sum + part + MAP.gap, 0) + own / 2)
  const lines = themes.flatMap((theme, index) => {
    const from = (index + 0.5) * height / themes.length
    return theme.ours.topics.filter(id => topics.includes(id)).map(id => ({
      path: curve(from, middles[topics.indexOf(id)]!),
      topic: memo.topics.items.findIndex(item => item.id === id) + 1,
    }))
  })
  return { height, lines, namesSources }
}

function curve(from: number, to: number): string {
  const half = MAP.lineWidth / 2
  return `M0 ${round(from)}C${half} ${round(from)} ${half} ${round(to)} ${MAP.lineWidth} ${round(to)}`
}

const round = (px: number): number => Math.round(px * 10) / 10

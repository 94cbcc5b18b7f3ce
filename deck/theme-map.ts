import type { MainTheme } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import { SIZES } from '../styles/tokens.ts'
import { sourcesOf } from './look-up.ts'

const { gap, lines: LINES, row } = SIZES.themeMap

/** The most sources that the map names; of more it tells how many each topic has. */
export const MOST_NAMED = 14

/** A line of the map from a main theme to a topic, as the path of an svg as wide as `SIZES.themeMap.lines`. */
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

/** The height of each topic, px, by how many sources it names: two rows at least, which its title may need. */
export function mapHeights(counts: readonly number[], namesSources: boolean): number[] {
  return counts.map(count => Math.max(namesSources ? count : 0, 2) * row)
}

/** Lays the main themes and topics out over the same height, and draws which belong together. */
export function themeMapLayout(memo: Memo, options: ThemeMapOptions = {}): ThemeMapLayout {
  const { topics = memo.topics.items.map(({ id }) => id), counted = false } = options
  const namesSources = !counted && memo.sources.length <= MOST_NAMED
  const heights = mapHeights(topics.map(id => sourcesOf(memo, id).length), namesSources)
  const above = (index: number): number => heights.slice(0, index).reduce((sum, part) => sum + part + gap, 0)
  const height = above(heights.length) - gap
  const themes = themesOf(memo, options.themes)
  const lines = themes.flatMap((theme, index) => {
    const from = (index + 0.5) * height / themes.length
    return theme.ours.topics.filter(id => topics.includes(id)).map((id) => {
      const place = topics.indexOf(id)
      return {
        path: curve(from, above(place) + heights[place]! / 2),
        topic: memo.topics.items.findIndex(item => item.id === id) + 1,
      }
    })
  })
  return { height, lines, namesSources }
}

function curve(from: number, to: number): string {
  const half = LINES / 2
  return `M0 ${round(from)}C${half} ${round(from)} ${half} ${round(to)} ${LINES} ${round(to)}`
}

const round = (px: number): number => Math.round(px * 10) / 10

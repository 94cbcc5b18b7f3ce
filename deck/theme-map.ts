import type { Memo } from '../schema/read.ts'
import { sourcesOf } from './look-up.ts'

/** Measures of the map of main themes, in px; `components/ThemeMap.vue` has the same in its style. */
export const MAP = { row: 33, gap: 14, lineWidth: 120, mostRows: 14 } as const

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

/** Lays the main themes and topics out over the same height, and draws which belong together. */
export function themeMapLayout(memo: Memo): ThemeMapLayout {
  const counts = memo.topics.items.map(topic => sourcesOf(memo, topic.id).length)
  const namesSources = counts.reduce((sum, count) => sum + count, 0) <= MAP.mostRows
  // A topic that names no sources takes two rows: its title may need them.
  const heights = counts.map(count => (namesSources ? count : 2) * MAP.row)
  const height = heights.reduce((sum, part) => sum + part, 0) + MAP.gap * (heights.length - 1)
  const themes = memo.mainThemes?.items ?? []
  const middles = heights.map((own, index) =>
    heights.slice(0, index).reduce((sum, part) => sum + part + MAP.gap, 0) + own / 2)
  const lines = themes.flatMap((theme, index) => {
    const from = (index + 0.5) * height / themes.length
    return theme.ours.topics.map((id) => {
      const topic = memo.topics.items.findIndex(item => item.id === id)
      return { path: curve(from, middles[topic]!), topic: topic + 1 }
    })
  })
  return { height, lines, namesSources }
}

function curve(from: number, to: number): string {
  const half = MAP.lineWidth / 2
  return `M0 ${round(from)}C${half} ${round(from)} ${half} ${round(to)} ${MAP.lineWidth} ${round(to)}`
}

const round = (px: number): number => Math.round(px * 10) / 10

import type { Memo } from '../schema/read.ts'

/** The line of one main theme, as far as it is in one row of the drawing. */
export interface Rail {
  /** The place of its main theme, from 0. */
  theme: number
  /** Whether it begins in this row, stops at it, and goes no further. */
  starts: boolean
  stops: boolean
  ends: boolean
}

/** The rails of each row: first the rows of the main themes, then those of the topics. */
export interface ThemeRails { themes: Rail[][], topics: Rail[][] }

/**
 * Draws the main themes as lines that run down along the topics and stop at their own. What stands beside a row may take
 * any height, so that the drawing follows its text from a telephone to paper.
 */
export function themeRails({ mainThemes, topics }: Memo): ThemeRails {
  const themes = (mainThemes?.items ?? []).map(({ ours }, theme) => ({
    theme,
    stops: topics.items.map(({ id }) => ours.topics.includes(id)),
    last: topics.items.findLastIndex(({ id }) => ours.topics.includes(id)),
  }))
  return {
    themes: themes.map(({ theme: row }) => themes.slice(0, row + 1)
      .filter(({ theme, last }) => theme === row || last >= 0)
      .map(({ theme, last }) => ({ theme, starts: theme === row, stops: theme === row, ends: last < 0 }))),
    topics: topics.items.map((_, row) => themes
      .filter(({ last }) => last >= row)
      .map(({ theme, stops, last }) => ({ theme, starts: false, stops: stops[row]!, ends: last === row }))),
  }
}

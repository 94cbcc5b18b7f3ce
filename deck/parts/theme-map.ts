import type { MainTheme, PartOf } from '../../schema/memo.ts'
import type { SourceGroup } from '../look-up.ts'
import type { PartContext, SlidePart } from '../part.ts'
import type { TextStyle } from '../text/styles.ts'
import { SIZES } from '../../styles/tokens.ts'
import { pathOf } from '../look-up.ts'
import { CANVAS } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle } from '../text/styles.ts'
import { mapHeights, namesSources, themeName, topicsOf } from '../theme-map.ts'

const { themeMap: map } = SIZES

/** Name styles and widths, px; `wide` is for long names. */
const [USUAL, WIDE] = (['usual', 'wide'] as const).map(name => ({
  theme: deckStyle(map.themeText[name], map.line, 700),
  themeWidth: map.theme[name] - 2 * map.inline,
  topic: deckStyle(map.topicText[name], map.line, 700),
  topicLines: name === 'wide' ? 3 : 2,
})) as [Names, Names]

interface Names { theme: TextStyle, topic: TextStyle, themeWidth: number, topicLines: number }

/** Width of a topic's title beside named sources, and beside a count, px. */
const NAMED = map.topic.usual - 2 * map.inline
const COUNTED = map.topic.counted - 2 * map.inline
const SOURCE = {
  style: deckStyle(map.source, map.line),
  width: CANVAS.width - map.theme.usual - map.lines - map.edge - map.topic.usual - map.sourceEdge - map.inline,
}
const MOST_THEME_LINES = 4

/** The map on the fewest slides: topics are divided, themes only when too high. */
export function mapParts(part: PartOf<'themes'>, context: PartContext): SlidePart[] {
  const { memo, words: { themeMap: { title } }, fit } = context
  const themes = part.items
  const topics = topicsOf(memo)
  const countOf = ({ sources }: SourceGroup): number => sources.length
  const long = themes.some(theme => fit.lines(themeName(theme), USUAL.theme, USUAL.themeWidth) === Infinity)
    || topics.some(topic => fit.lines(topic.title, USUAL.topic, COUNTED) > USUAL.topicLines)
  const names = long ? WIDE : USUAL
  const heights = mapHeights(topics.map(countOf), true)
  const named = !long && namesSources(memo)
    && topics.every(({ sources }) => sources.every(({ title }) => fit.lines(title, SOURCE.style, SOURCE.width) === 1))
    && topics.every((topic, index) => fit.height(topic.title, USUAL.topic, NAMED) <= heights[index]!)
  themes.forEach((theme, index) => {
    const field = theme.ours.heading === undefined ? ['text'] : ['ours', 'heading']
    const path = [...context.path, 'items', index, ...field]
    fit.requireLines(path, themeName(theme), names.theme, names.themeWidth, MOST_THEME_LINES)
  })
  topics.forEach(({ title, topic }) =>
    fit.requireLines([...pathOf(memo, topic!), 'title'], title, names.topic, COUNTED, names.topicLines))

  // All theme boxes are as high as the highest.
  const themeHeight = 2 * map.block
    + Math.max(...themes.map(theme => fit.height(themeName(theme), names.theme, names.themeWidth)))
  const room = fit.partBody(title)
  const divided = (topics: readonly SourceGroup[], themes: number, whole: number): SourceGroup[][] => {
    const heights = mapHeights(topics.map(countOf), named)
    return packEvenly(topics.length, (start, end) =>
      rowsHeight(heights.slice(start, end), themes, themeHeight) <= (end - start < topics.length ? room : whole))
      .map(([start, end]) => topics.slice(start, end))
  }
  const slidePart = (topics?: readonly SourceGroup[], themes?: readonly MainTheme[]): SlidePart => ({
    ids: {
      part: part.id,
      ...(themes ? { themes: themes.map(({ id }) => id) } : {}),
      ...(topics ? { topics: topics.map(({ topic }) => topic!.id) } : {}),
      ...(named ? {} : { sources: 'counted' }),
      ...(long ? { names: 'wide' } : {}),
    },
    steps: (themes ?? part.items).length - 1,
    memo: [],
  })

  const themesHeight = (count: number): number => rowsHeight([], count, themeHeight)
  if (themesHeight(themes.length) <= room) {
    const groups = divided(topics, themes.length, fit.body(title))
    return groups.map(group => slidePart(groups.length > 1 ? group : undefined))
  }
  const linked = themes.filter(({ ours }) => ours.topics.length)
  return packEvenly(linked.length, (start, end) => themesHeight(end - start) <= room).flatMap(([start, end]) => {
    const group = linked.slice(start, end)
    const about = topics.filter(({ topic }) => group.some(({ ours }) => ours.topics.includes(topic!.id)))
    return divided(about, group.length, room).map(topics =>
      slidePart(topics, group.filter(({ ours }) => topics.some(({ topic }) => ours.topics.includes(topic!.id)))))
  })
}

/** The height of rows with a topic, a theme or both. */
function rowsHeight(topics: readonly number[], themes: number, themeHeight: number): number {
  const heights = Array.from({ length: Math.max(topics.length, themes) }, (_, row) =>
    Math.max(topics[row] ?? 0, row < themes ? themeHeight : 0))
  return heights.reduce((sum, height) => sum + height, map.gap * (heights.length - 1))
}

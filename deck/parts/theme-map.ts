import type { MainTheme, Topic } from '../../schema/memo.ts'
import type { SlidePart } from '../in-parts.ts'
import type { PartContext } from '../plan.ts'
import { sourcesOf } from '../look-up.ts'
import { packEvenly } from '../pack.ts'
import { bodyOfPart } from '../texts.ts'
import { MAP, mapHeights, namesSources } from '../theme-map.ts'

/**
 * The map of main themes and topics on as many slides as it needs: first the topics are divided, each slide with every
 * main theme; where those alone are too high, the main themes are, each slide with the topics that they are about.
 */
export function mapParts({ memo, words, fit }: PartContext): SlidePart[] {
  const { mainThemes, topics, sources } = memo
  const themes = mainThemes!.items
  const all = topics.items
  const long = themes.some(theme => fit.lines(theme.ours.heading, MAP.theme, MAP.themeWidth) === Infinity)
    || all.some(topic => fit.lines(topic.title, MAP.topic, MAP.topicWidth.counted) > MAP.topicLines)
  const map = long ? MAP.wide : MAP
  const named = !long && namesSources(memo)
    && sources.every(({ title }) => fit.lines(title, MAP.source, MAP.sourceWidth) === 1)
    && mapHeights(all.map(({ id }) => sourcesOf(memo, id).length), true).every((height, index) => fit.height(all[index]!.title, MAP.topic, MAP.topicWidth.named) <= height)
  themes.forEach((theme, index) => fit.require(['mainThemes', 'items', index, 'ours', 'heading'], theme.ours.heading, text => fit.lines(text, map.theme, map.themeWidth) <= 4))
  all.forEach((topic, index) => fit.require(['topics', 'items', index, 'title'], topic.title, text => fit.lines(text, map.topic, MAP.topicWidth.counted) <= map.topicLines))

  // All names stand as high as the highest.
  const themeHeight = Math.max(...themes.map(theme => fit.height(theme.ours.heading, map.theme, map.themeWidth) + MAP.themeAround))
  const room = bodyOfPart(fit, words.themeMap.title, words)
  const divided = (topics: readonly Topic[], themes: number, whole: number): Topic[][] => {
    const heights = mapHeights(topics.map(topic => sourcesOf(memo, topic.id).length), named)
    return packEvenly(topics.length, (start, end) =>
      rowsHeight(heights.slice(start, end), themes, themeHeight) <= (end - start < topics.length ? room : whole))
      .map(([start, end]) => topics.slice(start, end))
  }
  const part = (shown: { themes?: readonly MainTheme[], topics?: readonly Topic[] }): SlidePart => ({
    ids: {
      ...(shown.themes ? { themes: shown.themes.map(({ id }) => id) } : {}),
      ...(shown.topics ? { topics: shown.topics.map(({ id }) => id) } : {}),
      ...(named ? {} : { sources: 'counted' }),
      ...(long ? { names: 'wide' } : {}),
    },
    memo: [],
  })

  const themesHeight = (count: number): number => rowsHeight([], count, themeHeight)
  if (themesHeight(themes.length) <= room) {
    const groups = divided(all, themes.length, fit.body(words.themeMap.title))
    return groups.map(topics => part(groups.length > 1 ? { topics } : {}))
  }
  const linked = themes.filter(({ ours }) => ours.topics.length)
  return packEvenly(linked.length, (start, end) => themesHeight(end - start) <= room).flatMap(([start, end]) => {
    const themes = linked.slice(start, end)
    const topics = all.filter(({ id }) => themes.some(({ ours }) => ours.topics.includes(id)))
    return divided(topics, themes.length, room)
      .map(topics => part({ themes: themes.filter(({ ours }) => topics.some(({ id }) => ours.topics.includes(id))), topics }))
  })
}

/** The height of rows that hold a topic, a theme or both side by side. */
function rowsHeight(topics: readonly number[], themes: number, themeHeight: number): number {
  const heights = Array.from({ length: Math.max(topics.length, themes) }, (_, row) =>
    Math.max(topics[row] ?? 0, row < themes ? themeHeight : 0))
  return heights.reduce((sum, height) => sum + height, MAP.gap * (heights.length - 1))
}

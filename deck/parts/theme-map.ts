import type { MainTheme, Topic } from '../../schema/memo.ts'
import type { SlidePart } from '../in-parts.ts'
import type { PartContext } from '../plan.ts'
import { sourcesOf } from '../look-up.ts'
import { stacked } from '../overview.ts'
import { packEvenly } from '../pack.ts'
import { bodyOfPart } from '../texts.ts'
import { MAP, mapHeights } from '../theme-map.ts'

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
  const namesSources = !long && sources.length <= MAP.mostRows
    && sources.every(({ title }) => fit.lines(title, MAP.source, MAP.sourceWidth) === 1)
    && mapHeights(all.map(({ id }) => sourcesOf(memo, id).length), true).every((height, index) => fit.height(all[index]!.title, MAP.topic, MAP.topicWidth.named) <= height)
  themes.forEach((theme, index) => fit.require(['mainThemes', 'items', index, 'ours', 'heading'], theme.ours.heading, text => fit.lines(text, map.theme, map.themeWidth) <= 4))
  all.forEach((topic, index) => fit.require(['topics', 'items', index, 'title'], topic.title, text => fit.lines(text, map.topic, MAP.topicWidth.counted) <= map.topicLines))

  // All names stand as high as the highest.
  const themeHeight = Math.max(...themes.map(theme => fit.height(theme.ours.heading, map.theme, map.themeWidth) + MAP.themeAround))
  const room = bodyOfPart(fit, words.themeMap.title, words)
  const divided = (topics: readonly Topic[], themesHeight: number, whole: number): Topic[][] => {
    const height = stacked(mapHeights(topics.map(topic => sourcesOf(memo, topic.id).length), namesSources), MAP.gap)
    return packEvenly(topics.length, (start, end) => Math.max(themesHeight, height(start, end)) <= (end - start < topics.length ? room : whole))
      .map(([start, end]) => topics.slice(start, end))
  }
  const part = (shown: { themes?: readonly MainTheme[], topics?: readonly Topic[] }): SlidePart => ({
    ids: {
      ...(shown.themes ? { themes: shown.themes.map(({ id }) => id) } : {}),
      ...(shown.topics ? { topics: shown.topics.map(({ id }) => id) } : {}),
      ...(namesSources ? {} : { sources: 'counted' }),
      ...(long ? { names: 'wide' } : {}),
    },
    memo: [],
  })

  if (themes.length * themeHeight <= room) {
    const groups = divided(all, themes.length * themeHeight, fit.body(words.themeMap.title))
    return groups.map(topics => part(groups.length > 1 ? { topics } : {}))
  }
  const linked = themes.filter(({ ours }) => ours.topics.length)
  return packEvenly(linked.length, (start, end) => (end - start) * themeHeight <= room).flatMap(([start, end]) => {
    const themes = linked.slice(start, end)
    const topics = all.filter(({ id }) => themes.some(({ ours }) => ours.topics.includes(id)))
    return divided(topics, themes.length * themeHeight, room)
      .map(topics => part({ themes: themes.filter(({ ours }) => topics.some(({ id }) => ours.topics.includes(id))), topics }))
  })
}

import type { MainTheme, Topic } from '../../schema/memo.ts'
import type { PartContext, SlidePart } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { sourcesOf } from '../look-up.ts'
import { CANVAS } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle } from '../text/styles.ts'
import { mapHeights, MOST_NAMED } from '../theme-map.ts'
import { stacked } from './overview.ts'

const { themeMap: map } = SIZES

/** The names, and those of a map with a long one. Widths are px. */
const [USUAL, WIDE] = (['usual', 'wide'] as const).map(name => ({
  theme: deckStyle(map.themeText[name], map.line, 700),
  themeWidth: map.theme[name] - 2 * map.inline,
  topic: deckStyle(map.topicText[name], map.line, 700),
  topicLines: name === 'wide' ? 3 : 2,
})) as [Names, Names]

interface Names extends Record<'theme' | 'topic', ReturnType<typeof deckStyle>> { themeWidth: number, topicLines: number }

/** The room of a topic's title beside the titles of its sources, and where those are counted. */
const NAMED = map.topic.named - 2 * map.inline
const COUNTED = map.topic.counted - 2 * map.inline
const SOURCE = {
  style: deckStyle(map.source, map.line),
  width: CANVAS.width - map.theme.usual - map.lines - map.edge - map.topic.named - map.sourceEdge - map.inline,
}
const MOST_THEME_LINES = 4

/**
 * The map of main themes and topics on as many slides as it needs: first the topics are divided, each slide with every
 * main theme; where those alone are too high, the main themes are, each slide with the topics that they are about.
 */
export function mapParts({ memo, words: { themeMap: { title } }, fit }: PartContext): SlidePart[] {
  const themes = memo.mainThemes!.items
  const topics = memo.topics.items
  const countOf = ({ id }: Topic): number => sourcesOf(memo, id).length
  const long = themes.some(theme => fit.lines(theme.ours.heading, USUAL.theme, USUAL.themeWidth) === Infinity)
    || topics.some(topic => fit.lines(topic.title, USUAL.topic, COUNTED) > USUAL.topicLines)
  const names = long ? WIDE : USUAL
  const named = mapHeights(topics.map(countOf), true)
  const namesSources = !long && memo.sources.length <= MOST_NAMED
    && memo.sources.every(({ title }) => fit.lines(title, SOURCE.style, SOURCE.width) === 1)
    && topics.every((topic, index) => fit.height(topic.title, USUAL.topic, NAMED) <= named[index]!)
  themes.forEach(({ ours }, index) =>
    fit.require(['mainThemes', 'items', index, 'ours', 'heading'], ours.heading, text =>
      fit.lines(text, names.theme, names.themeWidth) <= MOST_THEME_LINES))
  topics.forEach((topic, index) =>
    fit.require(['topics', 'items', index, 'title'], topic.title, text =>
      fit.lines(text, names.topic, COUNTED) <= names.topicLines))

  // All names stand as high as the highest.
  const themeHeight = 2 * map.block
    + Math.max(...themes.map(({ ours }) => fit.height(ours.heading, names.theme, names.themeWidth)))
  const room = fit.partBody(title)
  const divided = (topics: readonly Topic[], themesHeight: number, whole: number): Topic[][] => {
    const height = stacked(mapHeights(topics.map(countOf), namesSources), map.gap)
    return packEvenly(topics.length, (start, end) =>
      Math.max(themesHeight, height(start, end)) <= (end - start < topics.length ? room : whole))
      .map(([start, end]) => topics.slice(start, end))
  }
  const part = (topics?: readonly Topic[], themes?: readonly MainTheme[]): SlidePart => ({
    ids: {
      ...(themes ? { themes: themes.map(({ id }) => id) } : {}),
      ...(topics ? { topics: topics.map(({ id }) => id) } : {}),
      ...(namesSources ? {} : { sources: 'counted' }),
      ...(long ? { names: 'wide' } : {}),
    },
    memo: [],
  })

  if (themes.length * themeHeight <= room) {
    const groups = divided(topics, themes.length * themeHeight, fit.body(title))
    return groups.map(group => part(groups.length > 1 ? group : undefined))
  }
  const linked = themes.filter(({ ours }) => ours.topics.length)
  return packEvenly(linked.length, (start, end) => (end - start) * themeHeight <= room).flatMap(([start, end]) => {
    const group = linked.slice(start, end)
    const about = topics.filter(({ id }) => group.some(({ ours }) => ours.topics.includes(id)))
    return divided(about, group.length * themeHeight, room).map(topics =>
      part(topics, group.filter(({ ours }) => topics.some(({ id }) => ours.topics.includes(id)))))
  })
}

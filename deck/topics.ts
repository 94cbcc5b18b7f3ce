import type { PlanPart } from './plan.ts'
import { divide } from './divide.ts'
import { sourcesOf } from './look-up.ts'

/** The most source cards that one slide shows at a size that the back row can read. */
const CARDS_PER_SLIDE = 3

/** The opening of the sources: which topics there are. */
export const sourcesSlides: PlanPart = ({ topics }, { slugs, sections }) => [{
  id: slugs.sources,
  title: sections.sources,
  slides: [{
    alias: slugs.sources,
    layout: 'topics',
    title: topics.ours.heading,
    ids: {},
    part: slugs.sources,
    notes: {
      memo: [...(topics.leadIn ? [topics.leadIn] : []), ...topics.items.map(topic => topic.title)],
      hints: topics.ours.hints,
    },
    seconds: topics.ours.seconds ?? 30,
  }],
}]

/** The address of a topic's slide: the first bears the topic's name alone, the next ones a number. */
export function topicAlias(topicSlug: string, topicId: string, part = 0): string {
  return `${topicSlug}-${topicId}${part ? `-${part + 1}` : ''}`
}

/** The topics: their source cards, on as many slides as they need. */
export const topicSlides: PlanPart = (memo, { slugs, titlePart }) => memo.topics.items.map((topic, index) => {
  const groups = divide(sourcesOf(memo, topic.id), CARDS_PER_SLIDE)
  const seconds = topic.ours.seconds ?? 30 * groups.length
  return {
    id: topicAlias(slugs.topic, topic.id),
    title: topic.title,
    accent: index + 1,
    slides: groups.map((sources, part) => ({
      alias: topicAlias(slugs.topic, topic.id, part),
      layout: 'topic' as const,
      title: groups.length > 1 ? titlePart(topic.title, part + 1, groups.length) : topic.title,
      ids: { topic: topic.id, sources: sources.map(source => source.id) },
      part: topicAlias(slugs.topic, topic.id),
      notes: {
        memo: sources.flatMap(source => [source.listed, source.annotation]),
        hints: part ? [] : topic.ours.hints,
      },
      // What does not divide evenly goes to the first slide, so that the sum stays what the data says.
      seconds: Math.floor(seconds / groups.length) + (part ? 0 : seconds % groups.length),
    })),
  }
})

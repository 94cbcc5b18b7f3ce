import type { PlanPart } from './plan.ts'
import { sourcesOf } from './look-up.ts'

/** The appendix: an overview of all sources, the same on a line of years, then each on its own slide, topic by topic. Not spoken. */
export const appendixSlides: PlanPart = (memo, { slugs, sections, appendix, timeline, notes }) => [{
  id: slugs.appendix,
  title: sections.appendix,
  slides: [
    {
      alias: slugs.appendix,
      layout: 'appendix',
      title: appendix.title,
      ids: {},
      part: slugs.sources,
      notes: { memo: [], hints: [notes.appendixHint] },
      seconds: 0,
    },
    {
      alias: slugs.timeline,
      layout: 'timeline',
      title: timeline.title,
      ids: {},
      part: slugs.sources,
      notes: { memo: [], hints: [notes.appendixHint] },
      seconds: 0,
    },
    ...memo.topics.items.flatMap(topic => sourcesOf(memo, topic.id)).map(source => ({
      alias: `${slugs.source}-${source.id}`,
      layout: 'source' as const,
      title: source.title,
      ids: { source: source.id },
      part: `${slugs.source}-${source.id}`,
      notes: { memo: [source.listed, source.annotation], hints: [notes.appendixHint] },
      seconds: 0,
    })),
  ],
}]

import type { Memo } from '../../schema/read.ts'
import type { Fit } from '../fit.ts'
import type { SlidePart } from '../in-parts.ts'
import type { PartContext, PlanPart, PlannedSlide } from '../plan.ts'
import { inParts } from '../in-parts.ts'
import { sourcesOf } from '../look-up.ts'
import { deckStyle } from '../measure.ts'
import { packEvenly } from '../pack.ts'
import { bodyOfPart } from '../texts.ts'
import { hasTimeline, rowsByYear, timelineRows } from '../timeline.ts'
import { sourceParts } from './source.ts'

/** The overview of all sources in two columns, px: `layouts/appendix.vue` and `components/TopicSources.vue`. */
const LIST = { width: 512, heading: deckStyle(26, 1.2, 700), headingGap: 4, item: deckStyle(24, 1.3), itemGap: 8, blockGap: 20, air: 8 } as const
/** The timeline, px: `components/SourceTimeline.vue`; a year's sources stand on its baseline, `drop` below its top; `wide` is where a publisher's name asks for more room. */
const TIMELINE = { style: deckStyle(24, 1.25), title: 764, publisher: 232, wideTitle: 656, widePublisher: 340, year: 36, yearGap: 7, drop: 6, gap: 2, below: 12 } as const

/** The appendix: an overview of all sources, the same on a line of years, then each on its own slide, topic by topic. Not spoken. */
export const appendixSlides: PlanPart = (context) => {
  const { memo, words } = context
  const { slugs, sections, appendix, timeline, notes } = words
  const slide = (alias: string, layout: PlannedSlide['layout'], title: string): PlannedSlide => ({
    alias,
    layout,
    title,
    ids: {},
    part: slugs.sources,
    notes: { memo: [], hints: [notes.appendixHint] },
    seconds: 0,
  })
  return [{
    id: slugs.appendix,
    title: sections.appendix,
    slides: [
      // The slide of a single source says all that they would.
      ...(hasTimeline(memo)
        ? [
            ...inParts(slide(slugs.appendix, 'appendix', appendix.title), listParts(appendix.title, context), words),
            ...inParts({ ...slide(slugs.timeline, 'timeline', timeline.title), part: slugs.timeline }, timelineParts(timeline.title, context), words),
          ]
        : []),
      ...memo.topics.items.flatMap(topic => sourcesOf(memo, topic.id)).flatMap((source) => {
        const alias = `${slugs.source}-${source.id}`
        const parts = inParts({
          ...slide(alias, 'source', source.title),
          titlePath: ['sources', memo.sources.indexOf(source), 'title'],
          part: alias,
        }, sourceParts(source, context), words)
        return parts.map(part => ({ ...part, notes: { ...part.notes, hints: [notes.appendixHint] } }))
      }),
    ],
  }]
}

function listParts(title: string, { memo, words, fit }: PartContext): SlidePart[] {
  const blocks = memo.topics.items.map(topic => sourcesOf(memo, topic.id))
  if (fillsTwo(blocks.map((block, index) => blockHeight(fit, memo.topics.items[index]!.title, block)), fit.body(title)))
    return [{ ids: {}, memo: [] }]
  const sources = blocks.flat()
  const room = bodyOfPart(fit, title, words) - LIST.air
  const items = sources.map(({ title }) => fit.height(title, LIST.item, LIST.width) + LIST.itemGap)
  const headings = new Map(memo.topics.items.map(({ id, title }) => [id, headingHeight(fit, title)]))
  const heightAt = (index: number, start: number, end: number): number => {
    const { topic } = sources[index]!
    const opens = index === start || sources[index - 1]!.topic !== topic
    const closes = index === end - 1 || sources[index + 1]!.topic !== topic
    return items[index]! + (opens ? headings.get(topic)! : 0) + (closes ? LIST.blockGap : 0)
  }
  return packEvenly(sources.length, (start, end) =>
    fillsTwo(Array.from({ length: end - start }, (_, index) => heightAt(start + index, start, end)), room),
  ).map(([start, end]) => ({ ids: { sources: sources.slice(start, end).map(({ id }) => id) }, memo: [] }))
}

function headingHeight(fit: Fit, topic: string): number {
  return fit.height(topic, LIST.heading, LIST.width) + LIST.headingGap
}

function blockHeight(fit: Fit, topic: string, sources: Memo['sources']): number {
  return headingHeight(fit, topic) + LIST.blockGap
    + sources.reduce((sum, { title }) => sum + fit.height(title, LIST.item, LIST.width) + LIST.itemGap, 0)
}

/** Whether blocks that are not broken fill two columns of `room` px or less. */
function fillsTwo(heights: readonly number[], room: number): boolean {
  let [column, used] = [1, 0]
  for (const height of heights) {
    if (used + height > room) {
      column++
      used = 0
    }
    used += height
    if (used > room)
      return false
  }
  return column <= 2
}

function timelineParts(title: string, { memo, words, fit }: PartContext): SlidePart[] {
  const rows = timelineRows(memo)
  const wide = memo.sources.some(({ publisher }) => fit.lines(publisher, TIMELINE.style, TIMELINE.publisher) === Infinity)
  const [titleWidth, publisherWidth] = wide ? [TIMELINE.wideTitle, TIMELINE.widePublisher] : [TIMELINE.title, TIMELINE.publisher]
  memo.sources.forEach(({ publisher }, index) => fit.require(['sources', index, 'publisher'], publisher, text => fit.lines(text, TIMELINE.style, publisherWidth) <= 8))
  const heightOf = ({ title, publisher }: Memo['sources'][number]): number =>
    Math.max(fit.height(title, TIMELINE.style, titleWidth), fit.height(publisher, TIMELINE.style, publisherWidth))
  const heights = new Map(memo.sources.map(source => [source, heightOf(source)]))
  const height = (start: number, end: number): number => rowsByYear(rows.slice(start, end)).reduce((sum, { sources }) => sum + TIMELINE.yearGap
    + Math.max(TIMELINE.year, sources.reduce((own, source) => own + heights.get(source)! + TIMELINE.gap, TIMELINE.drop - TIMELINE.gap)), 0)
  const ids: SlidePart['ids'] = wide ? { publishers: 'wide' } : {}
  if (height(0, rows.length) <= fit.body(title) - TIMELINE.below)
    return [{ ids, memo: [] }]
  const room = bodyOfPart(fit, title, words) - TIMELINE.below
  return packEvenly(rows.length, (start, end) => height(start, end) <= room)
    .map(([from, until]) => ({ ids: { ...ids, from, until }, memo: [] }))
}

import type { Memo } from '../../schema/read.ts'
import type { Fit } from '../fit.ts'
import type { SlidePart } from '../in-parts.ts'
import type { PartContext, PlannedSlide, PlanPart } from '../plan.ts'
import type { TimelineRow } from '../timeline.ts'
import { inParts } from '../in-parts.ts'
import { sourcesOf } from '../look-up.ts'
import { deckStyle } from '../measure.ts'
import { leavesOneAlone, packEvenly } from '../pack.ts'
import { bodyOfPart } from '../texts.ts'
import { hasTimeline, rowsByYear, timelineRows } from '../timeline.ts'
import { sourceParts } from './source.ts'

/** The overview of all sources in two columns, px: `layouts/appendix.vue` and `components/TopicSources.vue`. */
const LIST = { width: 512, heading: deckStyle(26, 1.2, 700), headingGap: 4, item: deckStyle(24, 1.3), itemGap: 8, blockGap: 20, air: 8 } as const
/** The timeline, px: `components/SourceTimeline.vue`; a year's sources stand on its baseline, `drop` below its top; `wide` is where the names of publishers ask for more room. */
const TIMELINE = { style: deckStyle(24, 1.25), title: 764, publisher: 220, wideTitle: 656, widePublisher: 328, year: 36, yearGap: 7, drop: 6, gap: 2, below: 12 } as const

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
  const isFirst = (index: number, start: number): boolean => index === start || sources[index - 1]!.topic !== sources[index]!.topic
  const isLast = (index: number, end: number): boolean => index === end - 1 || sources[index + 1]!.topic !== sources[index]!.topic
  /** What no column breaks: a topic's name with its first two sources, its last two sources. */
  const blocksOf = (start: number, end: number): number[] => {
    const heights: number[] = []
    for (let index = start; index < end; index++) {
      const height = items[index]! + (isFirst(index, start) ? headings.get(sources[index]!.topic)! : 0) + (isLast(index, end) ? LIST.blockGap : 0)
      if (!isFirst(index, start) && (isFirst(index - 1, start) || isLast(index, end)))
        heights.push(heights.pop()! + height)
      else
        heights.push(height)
    }
    return heights
  }
  return packEvenly(sources.length, (start, end) => fillsTwo(blocksOf(start, end), room), leavesOneAlone(sources.map(({ topic }) => topic)))
    .map(([start, end]) => ({ ids: { sources: sources.slice(start, end).map(({ id }) => id) }, memo: [] }))
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
  const usual = timelineHeight(rows, TIMELINE.title, TIMELINE.publisher, fit)
  const wider = timelineHeight(rows, TIMELINE.wideTitle, TIMELINE.widePublisher, fit)
  const wide = wider(0, rows.length) < usual(0, rows.length)
  const height = wide ? wider : usual
  memo.sources.forEach(({ publisher }, index) => fit.require(['sources', index, 'publisher'], publisher, text => fit.lines(text, TIMELINE.style, TIMELINE.widePublisher) <= 8))
  const ids: SlidePart['ids'] = wide ? { publishers: 'wide' } : {}
  if (height(0, rows.length) <= fit.body(title) - TIMELINE.below)
    return [{ ids, memo: [] }]
  const room = bodyOfPart(fit, title, words) - TIMELINE.below
  return packEvenly(rows.length, (start, end) => height(start, end) <= room, leavesOneAlone(rows.map(({ year }) => year)))
    .map(([from, until]) => ({ ids: { ...ids, from, until }, memo: [] }))
}

/** Tells the height of the rows from one until another, when titles and publishers have this much room. */
function timelineHeight(rows: readonly TimelineRow[], title: number, publisher: number, fit: Fit): (start: number, end: number) => number {
  const heights = new Map(rows.flatMap(({ source }) => source
    ? [[source.id, TIMELINE.gap + Math.max(fit.height(source.title, TIMELINE.style, title), fit.height(source.publisher, TIMELINE.style, publisher))]]
    : []))
  return (start, end) => rowsByYear(rows.slice(start, end)).reduce((sum, { sources }) => sum + TIMELINE.yearGap
    + Math.max(TIMELINE.year, sources.reduce((own, { id }) => own + heights.get(id)!, TIMELINE.drop - TIMELINE.gap)), 0)
}

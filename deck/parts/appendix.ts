import type { Source } from '../../schema/memo.ts'
import type { PartContext, PlanPart, SlidePart, Subject } from '../part.ts'
import type { TimelineRow } from '../timeline.ts'
import { SIZES } from '../../styles/tokens.ts'
import { sourcesOf } from '../look-up.ts'
import { inParts } from '../part.ts'
import { CANVAS } from '../text/fit.ts'
import { leavesOneAlone, packEvenly } from '../text/pack.ts'
import { baselineOf, deckStyle } from '../text/styles.ts'
import { hasTimeline, rowsByYear, timelineRows } from '../timeline.ts'
import { sourceParts } from './source.ts'

const { rule, slide, sourceList: list, timeline } = SIZES

const HEADING = deckStyle(list.heading, slide.headingLine, 700)
const ITEM = deckStyle(list.text, list.line)
/** Of a column, px; browsers round them down. */
const LIST_WIDTH = (CANVAS.width - list.gap) / 2 - list.edge - list.indent - 4
/** Under the columns, px. */
const AIR = 8

const TEXT = deckStyle(timeline.text, timeline.line)
const YEAR = timeline.yearText * slide.headingLine
/** A year's sources stand on its baseline: the first begins this much lower than the year, px. */
const DROP = Math.ceil(baselineOf(timeline.yearText, slide.headingLine) - baselineOf(timeline.text, timeline.line)) + 1
const MOST_PUBLISHER_LINES = 8

/** The room of publishers and titles, px: `wide` is where long names of publishers ask for more. */
const [USUAL, WIDE] = (['usual', 'wide'] as const).map(name => ({
  publisher: timeline.publisher[name] - timeline.publisherAfter,
  title: CANVAS.width - timeline.year - timeline.dot - timeline.publisher[name],
})) as [Columns, Columns]

interface Columns { publisher: number, title: number }

/** The appendix, which is not spoken: all sources by topic, the same by year, then each on its own slide. */
export const appendixSlides: PlanPart = (context) => {
  const { memo, words } = context
  const { slugs, sections, notes } = words
  const hints = [notes.appendixHint]
  const slides = (subject: Omit<Subject, 'seconds'>, parts: SlidePart[]) =>
    inParts({ ...subject, hints, seconds: 0 }, parts, words)
  const { title: listTitle } = words.appendix
  const { title: lineTitle } = words.timeline
  return [{
    id: slugs.appendix,
    title: sections.appendix,
    slides: [
      // The slide of a single source says all that they would.
      ...(hasTimeline(memo)
        ? [
            ...slides(
              { alias: slugs.appendix, layout: 'appendix', title: listTitle, part: slugs.sources },
              listParts(listTitle, context),
            ),
            ...slides({ alias: slugs.timeline, layout: 'timeline', title: lineTitle }, timelineParts(lineTitle, context)),
          ]
        : []),
      ...memo.topics.items.flatMap(({ id }) => sourcesOf(memo, id)).flatMap(source => slides({
        alias: `${slugs.source}-${source.id}`,
        layout: 'source',
        title: source.title,
        titlePath: ['sources', memo.sources.indexOf(source), 'title'],
      }, sourceParts(source, context)).map(part => ({ ...part, notes: { ...part.notes, hints } }))),
    ],
  }]
}

function listParts(title: string, { memo, fit }: PartContext): SlidePart[] {
  const groups = memo.topics.items.map(topic => sourcesOf(memo, topic.id))
  const itemHeight = ({ title }: Source): number => 2 * list.item + fit.height(title, ITEM, LIST_WIDTH)
  const headings = new Map(memo.topics.items.map(({ id, title }) =>
    [id, fit.height(title, HEADING, LIST_WIDTH) + list.headingBelow]))
  const whole = groups.map(group => list.below + headings.get(group[0]!.topic)!
    + group.reduce((sum, source) => sum + itemHeight(source), 0))
  if (fillsTwo(whole, fit.body(title)))
    return [{ ids: {}, memo: [] }]

  const sources = groups.flat()
  const items = sources.map(itemHeight)
  const topicAt = (index: number): string | undefined => sources[index]?.topic
  /** The heights that no column breaks: a topic's name with its first two sources, and its last two sources. */
  const unbroken = (start: number, end: number): number[] => {
    const heights: number[] = []
    for (let index = start; index < end; index++) {
      const isFirst = index === start || topicAt(index - 1) !== topicAt(index)
      const isSecond = !isFirst && (index - 1 === start || topicAt(index - 2) !== topicAt(index))
      const isLast = index === end - 1 || topicAt(index + 1) !== topicAt(index)
      const joins = !isFirst && (isSecond || isLast)
      const own = items[index]! + (isFirst ? headings.get(sources[index]!.topic)! : 0) + (isLast ? list.below : 0)
      heights.push((joins ? heights.pop()! : 0) + own)
    }
    return heights
  }
  const room = fit.partBody(title) - AIR
  return packEvenly(
    sources.length,
    (start, end) => fillsTwo(unbroken(start, end), room),
    leavesOneAlone(sources.map(({ topic }) => topic)),
  ).map(([start, end]) => ({ ids: { sources: sources.slice(start, end).map(({ id }) => id) }, memo: [] }))
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

function timelineParts(title: string, { memo, fit }: PartContext): SlidePart[] {
  const rows = timelineRows(memo)
  const usual = timelineHeight(rows, USUAL, fit)
  const wider = timelineHeight(rows, WIDE, fit)
  const wide = wider(0, rows.length) < usual(0, rows.length)
  const height = wide ? wider : usual
  memo.sources.forEach(({ publisher }, index) =>
    fit.requireLines(['sources', index, 'publisher'], publisher, TEXT, WIDE.publisher, MOST_PUBLISHER_LINES))
  const ids: SlidePart['ids'] = wide ? { publishers: 'wide' } : {}
  if (height(0, rows.length) <= fit.body(title) - timeline.below)
    return [{ ids, memo: [] }]
  const room = fit.partBody(title) - timeline.below
  return packEvenly(
    rows.length,
    (start, end) => height(start, end) <= room,
    leavesOneAlone(rows.map(({ year }) => year)),
  ).map(([from, until]) => ({ ids: { ...ids, from, until }, memo: [] }))
}

/** Tells the height of the rows from one until another, px. */
function timelineHeight(
  rows: readonly TimelineRow[],
  { publisher: publisherWidth, title: titleWidth }: Columns,
  fit: PartContext['fit'],
): (start: number, end: number) => number {
  const heights = new Map(rows.flatMap(({ source }) => source
    ? [[source, Math.max(
        fit.height(source.title, TEXT, titleWidth),
        fit.height(source.publisher, TEXT, publisherWidth),
      )]]
    : []))
  return (start, end) => rowsByYear(rows.slice(start, end)).reduce((sum, { sources }) =>
    sum + rule + timeline.above + Math.max(
      YEAR,
      sources.reduce((own, source) => own + timeline.gap + heights.get(source)!, DROP - timeline.gap),
    ), 0)
}

import type { Source } from '../../schema/memo.ts'
import type { PlanContext, PlannedSection, SlidePart, Subject } from '../part.ts'
import type { TimelineRow } from '../timeline.ts'
import { SIZES } from '../../styles/tokens.ts'
import { listOf } from '../list-rows.ts'
import { groupsOf, pathOf, sourcesOf } from '../look-up.ts'
import { inParts } from '../part.ts'
import { CANVAS } from '../text/fit.ts'
import { leavesOneAlone, packEvenly } from '../text/pack.ts'
import { baselineOf, deckStyle } from '../text/styles.ts'
import { hasTimeline, rowsByYear, timelineRows } from '../timeline.ts'
import { listParts } from './list.ts'
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

/** The appendix, which is not spoken: footnotes, attachments, all sources by topic, by year, and each on its own. */
export function appendixSlides(context: PlanContext): PlannedSection[] {
  const { memo, words } = context
  const { slugs, sections, notes } = words
  const hints = [notes.appendixHint]
  const slides = (subject: Omit<Subject, 'seconds'>, parts: SlidePart[]) =>
    inParts({ ...subject, hints, seconds: 0 }, parts, words)
  const { title: listTitle } = words.appendix
  const { title: lineTitle } = words.timeline
  const all = groupsOf(memo)
  const planned = [
    ...(['footnotes', 'attachments'] as const).flatMap((list) => {
      const { title } = words[list]
      const block = { ...context, path: [], title, ids: { list } }
      return memo[list].length
        ? slides({ alias: slugs[list], layout: 'list', title }, listParts(block, { rows: listOf(memo, { list }), path: [list] }))
        : []
    }),
    // The slide of a single source says all that they would.
    ...(sourcesOf(memo).length > 1
      ? slides({ alias: slugs.appendix, layout: 'appendix', title: listTitle, part: all[0]!.part.id }, sourceListParts(listTitle, context))
      : []),
    ...(hasTimeline(memo)
      ? slides({ alias: slugs.timeline, layout: 'timeline', title: lineTitle }, timelineParts(lineTitle, context))
      : []),
    ...all.flatMap(({ sources }) => sources).flatMap(source => slides({
      alias: `${slugs.source}-${source.id}`,
      layout: 'source',
      title: source.title,
      titlePath: [...pathOf(memo, source), 'title'],
      of: pathOf(memo, source),
    }, sourceParts(source, context)).map(part => ({ ...part, notes: { ...part.notes, hints } }))),
  ]
  const detail = all.length ? words.contents.appendix : undefined
  return planned.length ? [{ id: slugs.appendix, title: sections.appendix, detail, slides: planned }] : []
}

function sourceListParts(title: string, { memo, fit }: PlanContext): SlidePart[] {
  const groups = groupsOf(memo)
  const itemHeight = ({ title }: Source): number => 2 * list.item + fit.height(title, ITEM, LIST_WIDTH)
  const headings = new Map(groups.map(({ alias, title }) =>
    [alias, fit.height(title, HEADING, LIST_WIDTH) + list.headingBelow]))
  const whole = groups.map(({ alias, sources }) => list.below + headings.get(alias)!
    + sources.reduce((sum, source) => sum + itemHeight(source), 0))
  if (fillsTwo(whole, fit.body(title)))
    return [{ ids: {}, memo: [] }]

  const sources = groups.flatMap(({ sources }) => sources)
  const items = sources.map(itemHeight)
  const aliases = groups.flatMap(({ alias, sources }) => sources.map(() => alias))
  /** The heights that no column breaks: a topic's name with its first two sources, and its last two sources. */
  const unbroken = (start: number, end: number): number[] => {
    const heights: number[] = []
    for (let index = start; index < end; index++) {
      const isFirst = index === start || aliases[index - 1] !== aliases[index]
      const isSecond = !isFirst && (index - 1 === start || aliases[index - 2] !== aliases[index])
      const isLast = index === end - 1 || aliases[index + 1] !== aliases[index]
      const joins = !isFirst && (isSecond || isLast)
      const own = items[index]! + (isFirst ? headings.get(aliases[index]!)! : 0) + (isLast ? list.below : 0)
      heights.push((joins ? heights.pop()! : 0) + own)
    }
    return heights
  }
  const room = fit.partBody(title) - AIR
  return packEvenly(
    sources.length,
    (start, end) => fillsTwo(unbroken(start, end), room),
    leavesOneAlone(aliases),
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

function timelineParts(title: string, { memo, fit }: PlanContext): SlidePart[] {
  const rows = timelineRows(memo)
  const usual = timelineHeight(rows, USUAL, fit)
  const wider = timelineHeight(rows, WIDE, fit)
  const wide = wider(0, rows.length) < usual(0, rows.length)
  const height = wide ? wider : usual
  for (const source of sourcesOf(memo)) {
    if (source.publisher) {
      const path = [...pathOf(memo, source), 'publisher']
      fit.requireLines(path, source.publisher, TEXT, WIDE.publisher, MOST_PUBLISHER_LINES)
    }
  }
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
  fit: PlanContext['fit'],
): (start: number, end: number) => number {
  const heights = new Map(rows.flatMap(({ source }) => source
    ? [[source, Math.max(
        fit.height(source.title, TEXT, titleWidth),
        fit.height(source.publisher ?? '', TEXT, publisherWidth),
      )]]
    : []))
  return (start, end) => rowsByYear(rows.slice(start, end)).reduce((sum, { sources }) =>
    sum + rule + timeline.above + Math.max(
      YEAR,
      sources.reduce((own, source) => own + timeline.gap + heights.get(source)!, DROP - timeline.gap),
    ), 0)
}

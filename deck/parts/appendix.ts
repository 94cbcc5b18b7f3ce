import type { Source } from '../../schema/memo.ts'
import type { PlanContext, PlannedSection, SlidePart, Subject } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { addressNotice, publisherOfRow } from '../facts.ts'
import { listOf } from '../list-rows.ts'
import { groupsOf, pathOf, sourcesOf } from '../look-up.ts'
import { inParts } from '../part.ts'
import { CANVAS } from '../text/fit.ts'
import { leavesOneAlone, packEvenly } from '../text/pack.ts'
import { deckStyle } from '../text/styles.ts'
import { listParts } from './list.ts'
import { sourceParts } from './source.ts'

const { rule, slide, sourceList: list } = SIZES

const HEADING = deckStyle(list.heading, slide.headingLine, 700)
const ITEM = deckStyle(list.text, list.line)
/** Of a column, px; browsers round them down. */
const LIST_WIDTH = (CANVAS.width - list.gap) / 2 - list.edge - list.indent - 4
/** Under the columns, px. */
const AIR = 8
const NOTICE = deckStyle(list.text, list.line)

/** The appendix, which is not spoken: footnotes, attachments, all sources by topic, and each on its own. */
export function appendixSlides(context: PlanContext): PlannedSection[] {
  const { memo, words } = context
  const { slugs, sections, notes } = words
  const hints = [notes.appendixHint]
  const slides = (subject: Omit<Subject, 'seconds'>, parts: SlidePart[]) =>
    inParts({ ...subject, hints, seconds: 0 }, parts, words)
  const { title: listTitle } = words.appendix
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

function sourceListParts(title: string, { memo, fit, words }: PlanContext): SlidePart[] {
  const groups = groupsOf(memo)
  const notice = addressNotice(memo, words.source)
  const below = notice ? list.noticeAbove + rule + list.noticeInner + fit.height(notice, NOTICE, CANVAS.width) + AIR : 0
  const itemHeight = (source: Source): number =>
    2 * list.item + fit.height(`${source.title}   ${publisherOfRow(source)}`, ITEM, LIST_WIDTH)
  const headings = new Map(groups.map(({ alias, title }) =>
    [alias, fit.height(title, HEADING, LIST_WIDTH) + list.headingBelow]))
  const whole = groups.map(({ alias, sources }) => list.below + headings.get(alias)!
    + sources.reduce((sum, source) => sum + itemHeight(source), 0))
  if (fillsTwo(whole, fit.body(title) - below))
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
  const room = fit.partBody(title) - below - AIR
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

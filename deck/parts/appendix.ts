import type { PlanContext, PlannedSection, SlidePart, Subject } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { addressNotice } from '../facts.ts'
import { listOf } from '../list-rows.ts'
import { groupsOf, pathOf, sourcesOf } from '../look-up.ts'
import { inParts } from '../part.ts'
import { brokenHeight, CANVAS } from '../text/fit.ts'
import { leavesOneAlone, packEvenly } from '../text/pack.ts'
import { deckStyle } from '../text/styles.ts'
import { listParts } from './list.ts'
import { rowHeight } from './source-rows.ts'
import { sourceParts } from './source.ts'

const { appendix: list, slide } = SIZES
const HEADING = deckStyle(list.heading, slide.headingLine, 700)
const HEADING_WIDTH = list.topic - list.edge - 2 * list.inline
const NOTICE = deckStyle(list.notice, list.line)

/** The unspoken appendix: footnotes, attachments, sources by topic, then each source. */
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
      const rows = listOf(memo, { list })
      return rows.length
        ? slides({ alias: slugs[list], layout: 'list', title }, listParts(block, { rows, path: [list] }))
        : []
    }),
    // A single source's own slide says all that a list would.
    ...(sourcesOf(memo).length > 1
      ? slides(
          { alias: slugs.appendix, layout: 'appendix', title: listTitle, part: all[0]!.part.id },
          sourceListParts(listTitle, context),
        )
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

/** All sources as rows beside the name of their topic. */
function sourceListParts(title: string, { memo, fit, words }: PlanContext): SlidePart[] {
  const all = groupsOf(memo).flatMap(({ alias, title, sources }) => sources.map(source => ({
    alias,
    id: source.id,
    heading: list.headingAbove + brokenHeight(title, HEADING, HEADING_WIDTH, fit),
    height: rowHeight(source, CANVAS.width - list.topic, fit, 'small'),
  })))
  const notice = addressNotice(memo, words.source)
  const below = list.gap + (notice ? fit.height(notice, NOTICE, CANVAS.width) + list.below : 0)
  const height = (start: number, end: number): number =>
    [...Map.groupBy(all.slice(start, end), ({ alias }) => alias).values()].reduce((sum, rows) =>
      sum + list.gap + Math.max(rows[0]!.heading, rows.reduce((own, row) => own + row.height, 0)), -list.gap)
  const room = (count: number): number => (count < all.length ? fit.partBody(title) : fit.body(title)) - below
  const groups = packEvenly(
    all.length,
    (start, end) => height(start, end) <= room(end - start),
    { awkward: leavesOneAlone(all.map(({ alias }) => alias)) },
  )
  return groups.map(([start, end]): SlidePart =>
    ({ ids: groups.length > 1 ? { sources: all.slice(start, end).map(({ id }) => id) } : {}, memo: [] }))
}

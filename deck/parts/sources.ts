import type { Source } from '../../schema/memo.ts'
import type { SlideIds } from '../deck.ts'
import type { SourceGroup } from '../look-up.ts'
import type { PartContext, PlannedSlide, PlanPart, SlidePart } from '../part.ts'
import type { Group } from '../text/pack.ts'
import type { TextStyle } from '../text/styles.ts'
import { SIZES } from '../../styles/tokens.ts'
import { excerptOf, publisherLine } from '../facts.ts'
import { groupsOf, partTitle, pathOf, sourcesInOrder } from '../look-up.ts'
import { inParts } from '../part.ts'
import { stretchesOf } from '../text/divide.ts'
import { ladder, PLANE, sizeFor, sizeId } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'
import { cutsOf, withoutWidow } from '../text/typography.ts'
import { stacked } from './overview.ts'
import { leadInParts } from './own-text.ts'
import { rowHeight } from './source-rows.ts'

const { margin, topic } = SIZES

/** Panel sizes for the topic's name, px: wider for a long word. */
const PANELS = (['usual', 'small', 'smallest', 'wide'] as const).map((name) => {
  const panel = topic.panel[name === 'wide' ? name : 'usual']
  return {
    ids: (name === 'usual' ? {} : { panel: name }) as SlideIds,
    title: memoStyle(topic.title[name], topic.titleLine, 600),
    inner: panel - margin - topic.inner,
    width: PLANE.width - panel - topic.gap - margin,
  }
})
const WIDEST = PANELS.at(-1)!
const LEAD = memoStyle(topic.lead, topic.line)
const ABOUT = 2 * topic.about * topic.line
const MOST_TITLE_LINES = 8

const ROOM = PLANE.height - topic.top - topic.below
const BEGIN = deckStyle(topic.begin, topic.line, 700)
const TEXTS = ladder(topic.text, size => memoStyle(size, topic.line))
const PUBLISHER = deckStyle(topic.publisher, topic.line)
/** Largest shares of a slide for a source's name and publisher. */
const MOST_NAME = 0.4
const MOST_PUBLISHER = 0.2

/** Context for a group's sources; `width` is theirs beside the panel, px. */
interface GroupContext extends PartContext { width: number }

/** The sources by topic: one to begin with, the others as rows. */
export const sourceSlides: PlanPart<'sources'> = (part, context) => {
  const { memo, words } = context
  const groups = groupsOf(memo).filter(group => group.part === part)
  return [{
    id: part.id,
    title: partTitle(part, words),
    detail: part.ours.summary ?? words.contents.sources(part.items.length, part.topics.length),
    slides: groups.flatMap((group, index) => groupSlides(group, index === 0, context)),
  }]
}

/** A group's slides; the first of a part also has the lead-in. */
function groupSlides(group: SourceGroup, isFirst: boolean, context: PartContext): PlannedSlide[] {
  const { memo, words, fit } = context
  const { alias, title, topic: own, part } = group
  const { leadIn = '' } = isFirst ? part : {}
  const panel = PANELS.find(({ title: style, inner }) => fit.lines(title, style, inner) <= MOST_TITLE_LINES) ?? WIDEST
  if (own)
    fit.requireLines([...pathOf(memo, own), 'title'], title, WIDEST.title, WIDEST.inner, MOST_TITLE_LINES)
  const titleHeight = fit.height(words.titlePart(title, 99, 99), panel.title, panel.inner)
  const hasRoom = titleHeight + topic.leadAbove + fit.height(leadIn, LEAD, panel.inner) + ABOUT <= ROOM
  const parts = sourceParts(group, { ...context, width: panel.width }).map(({ ids, memo }, index): SlidePart =>
    index || !leadIn || !hasRoom
      ? { ids: { ...ids, ...panel.ids }, memo }
      : { ids: { ...ids, ...panel.ids, intro: 1 }, memo: [leadIn, ...memo] })
  const apart = leadIn && !hasRoom ? leadInParts(context, leadIn, title, part.id) : []
  const { hints, cues, seconds = 45 } = (own ?? part).ours
  const titlePath = own && [...pathOf(memo, own), 'title']
  const of = own ? pathOf(memo, own) : context.path
  return inParts({ alias, layout: 'topic', title, titlePath, of, hints, cues, seconds }, [...apart, ...parts], words)
}

/** The source to begin with, and rows under it and on later slides. */
function sourceParts(group: SourceGroup, context: GroupContext): SlidePart[] {
  const { memo, fit, width } = context
  const [begin, ...others] = sourcesInOrder(group) as [Source, ...Source[]]
  const heights = others.map(source => rowHeight(source, width, fit))
  const rows = stacked(heights, 0)
  const annotation = others.length ? undefined : begin.annotation
  const head = headHeight(begin, context)
  const height = (text: string, style: TextStyle): number => head + fit.height(withoutWidow(text), style, width)
  const ids = { topic: group.alias, begin: begin.id }

  // The largest size is for a sentence, not a whole annotation.
  const whole = annotation && sizeFor(TEXTS.slice(1, -1), style => height(annotation, style) <= ROOM)
  if (whole)
    return [{ ids: { ...ids, sources: [begin.id], text: 'whole', ...sizeId(whole) }, memo: saidOf(begin) }]

  const excerpt = withCuts(begin, context)
  const least = others.length ? topic.rowsAbove + rows(0, 1) : 0
  const packed = (above: number): Group[] =>
    packEvenly(others.length, (start, end) => rows(start, end) <= (start ? ROOM : ROOM - above))
  // The largest letters of those that take the fewest slides.
  const [best] = TEXTS.filter(({ style }) => height(excerpt, style) + least <= ROOM)
    .map(size => ({ size, groups: packed(height(excerpt, size.style) + topic.rowsAbove) }))
    .sort((a, b) => a.groups.length - b.groups.length)
  const { size, groups } = best ?? { groups: packed(0) }
  const rowParts = groups.map(([start, end]): SlidePart => ({
    ids: { topic: group.alias, sources: others.slice(start, end).map(({ id }) => id) },
    memo: others.slice(start, end).flatMap(saidOf),
  }))
  if (size) {
    const [first, ...rest] = rowParts
    const sources = [begin.id, ...(first?.ids.sources as string[] | undefined) ?? []]
    return [{ ids: { ...ids, sources, ...sizeId(size) }, memo: [...saidOf(begin), ...first?.memo ?? []] }, ...rest]
  }
  requireHead(begin, context)
  return [
    ...stretchesOf(context, {
      text: excerptOf(begin, memo.language),
      path: [...pathOf(memo, begin), begin.excerpt === undefined ? 'annotation' : 'excerpt'],
      sizes: TEXTS,
      width,
      whole: ROOM - head,
      room: ROOM - head,
      shown: part => `… ${part} …`,
    }).map(({ ids: own }, index): SlidePart =>
      ({ ids: { ...ids, sources: [begin.id], ...own }, memo: index ? [] : saidOf(begin) })),
    ...rowParts,
  ]
}

const saidOf = ({ listed, annotation }: Source): string[] => [listed, ...(annotation ? [annotation] : [])]

/** The excerpt with the ellipses that its slide shows. */
function withCuts(source: Source, { memo }: PartContext): string {
  const excerpt = excerptOf(source, memo.language)
  const { before, after } = cutsOf(excerpt, source.annotation ?? '')
  return `${before ? '… ' : ''}${excerpt}${after ? ' …' : ''}`
}

/** Height around the words of the source to begin with, px. */
function headHeight(source: Source, { fit, words, width }: GroupContext): number {
  return fit.height(words.source.beginWith(source.title), BEGIN, width) + topic.textAbove
    + topic.publisherAbove + fit.height(publisherLine(source, words), PUBLISHER, width)
}

/** A source's title and publisher, which are not divided over slides. */
function requireHead(source: Source, { memo, fit, width }: GroupContext): void {
  const path = pathOf(memo, source)
  const require = (field: 'title' | 'publisher', text: string, style: TextStyle, most: number): void =>
    fit.require([...path, field], text, text => fit.height(text, style, width) <= ROOM * most)
  require('title', source.title, BEGIN, MOST_NAME)
  if (source.publisher)
    require('publisher', source.publisher, PUBLISHER, MOST_PUBLISHER)
}

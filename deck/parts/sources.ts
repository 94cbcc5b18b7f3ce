import type { PartOf, Source } from '../../schema/memo.ts'
import type { SlideIds } from '../deck.ts'
import type { SourceGroup } from '../look-up.ts'
import type { PartContext, PlannedSection, PlanPart, SlidePart } from '../part.ts'
import type { Size } from '../text/fit.ts'
import type { TextStyle } from '../text/styles.ts'
import { SIZES } from '../../styles/tokens.ts'
import { excerptOf, publisherLine, shownAddress } from '../facts.ts'
import { groupsOf, partTitle, pathOf, publishersOf, slideHeading } from '../look-up.ts'
import { headed, inParts } from '../part.ts'
import { stretchesOf } from '../text/divide.ts'
import { CANVAS, ladder, sizeFor, sizeId } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'
import { cutsOf } from '../text/typography.ts'
import { overviewParts, repeatsOnly } from './overview.ts'
import { ownTextParts } from './own-text.ts'

const { address, card, cardPair, cardRow, slide, topic: tile, topics: tiles } = SIZES

/** The tiles of the overview: the usual ones, and those of many topics, without publishers. */
const TILES = (['usual', 'small'] as const).map(name => ({
  ids: (name === 'usual' ? {} : { size: name }) as SlideIds,
  title: deckStyle(tile.title[name], tile.titleLine, 700),
  around: 2 * tile.block[name],
  between: tile.gap[name],
  count: name === 'usual' ? slide.text * slide.line : tile.text * tile.line,
  row: tiles.row[name],
  publishers: name === 'usual' ? deckStyle(tile.text, tile.line) : undefined,
}))
const TILE_WIDTH = (CANVAS.width - tiles.gap) / 2 - tile.edge - 2 * tile.inline
const MOST_TITLE_LINES = 3

/** The most cards of one slide at a size that the back row can read. */
const CARDS_PER_SLIDE = 3

const PUBLISHER = deckStyle(card.publisher, card.line)
const ADDRESS = deckStyle(address.text, address.line)

/** A card as a slide with one, two or three of them sets it; widths are px. */
const TITLE = deckStyle(card.title, card.titleLine, 700)
const SINGLE = {
  width: CANVAS.width - card.edge - 2 * card.inline,
  around: 2 * (card.block + card.gap),
  texts: ladder(card.text, size => memoStyle(size, card.line)),
}
const PAIR = {
  width: (CANVAS.width - cardPair.gap) / 2 - card.edge - 2 * card.inline,
  around: 2 * (card.block + card.gap) + cardPair.textAbove,
  texts: ladder(cardPair.text, size => memoStyle(size, cardPair.line)),
}
const ROW = {
  text: memoStyle(cardRow.text, card.line),
  width: CANVAS.width - card.edge - 2 * cardRow.inline - cardRow.head - cardRow.between,
  around: 2 * cardRow.block + 6,
}
/** The shares of a slide that the head of a single card may take. */
const MOST_TITLE = 0.4
const MOST_PUBLISHER = 0.2

/** The sources: which topics there are, if there are more than one; then the cards of each topic. */
export const sourceSlides: PlanPart<'sources'> = (part, context) => {
  const { memo, words } = context
  const groups = groupsOf(memo).filter(group => group.part === part)
  const single = !part.topics.length || repeatsOnly(part, groups.length)
  const overview = headed(part, context, 'topics', 30)
  const detail = part.ours.summary ?? words.contents.sources(part.items.length, part.topics.length)
  return [
    ...(single
      ? []
      : [{
          id: part.id,
          title: partTitle(part, words),
          detail,
          slides: inParts(overview, tileParts(part, groups, context), words),
        }]),
    ...groups.map(group => groupSection(group, single ? { ...context, detail } : context)),
  ]
}

/** The cards of a group, on as many slides as they need. */
function groupSection(group: SourceGroup, context: PartContext & { detail?: string }): PlannedSection {
  const { memo, words, detail } = context
  const { alias, title, accent, topic, part } = group
  const parts = [...leadParts(group, context), ...cardParts(group, context)]
  const { hints, seconds = 30 * parts.length } = (topic ?? part).ours
  const titlePath = topic && [...pathOf(memo, topic), 'title']
  const of = topic ? pathOf(memo, topic) : context.path
  return {
    id: alias,
    title: topic ? title : partTitle(part, words),
    detail: detail && accent ? words.sourceCount(group.sources.length) : detail,
    inner: detail === undefined,
    accent,
    slides: inParts({ alias, layout: 'topic', title, titlePath, of, hints, seconds }, parts, words),
  }
}

/** The lead-in of sources without topics, which have no overview. */
function leadParts({ part, topic, title }: SourceGroup, context: PartContext): SlidePart[] {
  const { id, leadIn, topics } = part
  return topic || topics.length || leadIn === undefined
    ? []
    : ownTextParts(context, { text: leadIn, path: [...context.path, 'leadIn'], title, ids: { part: id, field: 'leadIn' } })
}

/** The overview of the topics, in small tiles where that takes fewer slides. */
function tileParts(part: PartOf<'sources'>, groups: readonly SourceGroup[], context: PartContext): SlidePart[] {
  const { fit, words, memo } = context
  const publishers = groups.map(({ sources }) => publishersOf(sources).join(', '))
  const heightOf = (tile: typeof TILES[number], start: number, end: number): number => {
    const { title, publishers: style, around, between, count, row } = tile
    const heights = groups.slice(start, end).map((group, index) =>
      around + between + count + fit.height(group.title, title, TILE_WIDTH)
      + (style ? between + fit.height(publishers[start + index]!, style, TILE_WIDTH) : 0))
    const rows = Math.ceil(heights.length / 2)
    // All rows are as high as the highest.
    return rows * Math.max(...heights) + (rows - 1) * row
  }
  groups.forEach(({ title, topic }) => {
    if (topic)
      fit.requireLines([...pathOf(memo, topic), 'title'], title, TILES[1]!.title, TILE_WIDTH, MOST_TITLE_LINES)
  })
  const [large, small] = TILES.map(tile => overviewParts(context, {
    title: slideHeading(part, words),
    lead: { text: part.leadIn, part: part.id, style: memoStyle(tiles.lead, slide.line), below: tiles.leadBelow },
    below: tiles.below,
    height: (start, end) => heightOf(tile, start, end),
    count: groups.length,
    ids: { part: part.id, ...tile.ids },
    memo: index => groups[index]!.title,
  })) as [SlidePart[], SlidePart[]]
  return large.length > small.length ? small : large
}

function cardParts(group: SourceGroup, context: PartContext): SlidePart[] {
  const { fit } = context
  const { alias, sources, title } = group
  const room = sources.length > 1 ? fit.partBody(title) : fit.body(title)
  const pairSize = (pair: Source[]): Size | undefined =>
    sizeFor(PAIR.texts, style => pairHeight(pair, style, context) <= room)
  const fits = (start: number, end: number): boolean => {
    const group = sources.slice(start, end)
    if (group.length === CARDS_PER_SLIDE)
      return group.every(source => rowHeight(source, context) <= (room - 2 * cardRow.gap) / CARDS_PER_SLIDE)
    return group.length === 1 || (group.length === 2 && pairSize(group) !== undefined)
  }
  return packEvenly(sources.length, fits).flatMap(([start, end]) => {
    const group = sources.slice(start, end)
    const ids = { topic: alias, sources: group.map(({ id }) => id) }
    if (group.length === 1)
      return singleParts(group[0]!, title, context, ids)
    return [{
      ids: { ...ids, ...(group.length === 2 ? sizeId(pairSize(group)!) : {}) },
      memo: group.flatMap(saidOf),
    }]
  })
}

/** One source on its own: its whole annotation where that has room, else the excerpt, divided if it must be. */
function singleParts(source: Source, title: string, context: PartContext, ids: SlidePart['ids']): SlidePart[] {
  const { memo, fit } = context
  const { width, texts } = SINGLE
  const { annotation = '', publisher } = source
  const room = fit.partBody(title)
  const around = SINGLE.around + headHeight(source, width, context) + addressHeight(source, width, context)
  const path = pathOf(memo, source)
  fit.require([...path, 'title'], source.title, text => fit.height(text, TITLE, width) <= room * MOST_TITLE)
  if (publisher)
    fit.require([...path, 'publisher'], publisher, text => fit.height(text, PUBLISHER, width) <= room * MOST_PUBLISHER)
  const memoOf = saidOf(source)
  const whole = sizeFor(texts.slice(0, -1), style => around + fit.height(annotation, style, width) <= room)
  if (whole)
    return [{ ids: { ...ids, ...sizeId(whole) }, memo: memoOf }]
  return stretchesOf(context, {
    text: excerptOf(source, memo.language),
    path: [...path, source.excerpt === undefined ? 'annotation' : 'excerpt'],
    sizes: texts,
    width,
    whole: room - around,
    room: room - around,
    shown: part => part === excerptOf(source, memo.language) ? withCuts(source, context) : `… ${part} …`,
  }).map(({ ids: own }, index) => ({ ids: { ...ids, text: 'excerpt', ...own }, memo: index ? [] : memoOf }))
}

/** What the memo says of a source. */
const saidOf = ({ listed, annotation }: Source): string[] => [listed, ...(annotation ? [annotation] : [])]

/** The excerpt with the ellipses that its card shows. */
function withCuts(source: Source, { memo }: PartContext): string {
  const excerpt = excerptOf(source, memo.language)
  const { before, after } = cutsOf(excerpt, source.annotation ?? '')
  return `${before ? '… ' : ''}${excerpt}${after ? ' …' : ''}`
}

function rowHeight(source: Source, context: PartContext): number {
  const text = context.fit.height(withCuts(source, context), ROW.text, ROW.width)
  return ROW.around + Math.max(
    headHeight(source, cardRow.head, context),
    text + addressHeight(source, ROW.width, context),
  )
}

/** The height of two cards that share their rows. */
function pairHeight(pair: Source[], style: TextStyle, context: PartContext): number {
  const rows: ((source: Source) => number)[] = [
    source => headHeight(source, PAIR.width, context),
    source => context.fit.height(withCuts(source, context), style, PAIR.width),
    source => addressHeight(source, PAIR.width, context),
  ]
  return PAIR.around + rows.reduce((sum, row) => sum + Math.max(...pair.map(row)), 0)
}

/** The height of a title with its publisher under it. */
function headHeight(source: Source, width: number, context: PartContext): number {
  const { fit, words } = context
  return fit.height(source.title, TITLE, width) + card.publisherAbove
    + fit.height(publisherLine(source, words), PUBLISHER, width)
}

function addressHeight(source: Source, width: number, { memo, words, fit }: PartContext): number {
  const { url, state } = shownAddress(memo, source.id, words.source)
  return (url ? fit.heightAnywhere(url, ADDRESS, width) : 0) + fit.height(state, ADDRESS, width)
}

import type { Source, Topic } from '../../schema/memo.ts'
import type { SlideIds } from '../deck.ts'
import type { PartContext, PlanPart, SlidePart } from '../part.ts'
import type { Size } from '../text/fit.ts'
import type { TextStyle } from '../text/styles.ts'
import { SIZES } from '../../styles/tokens.ts'
import { publisherLine, shownAddress } from '../facts.ts'
import { publishersOf, sourcesOf } from '../look-up.ts'
import { headed, inParts } from '../part.ts'
import { stretchesOf } from '../text/divide.ts'
import { CANVAS, ladder, sizeFor, sizeId } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'
import { cutsOf } from '../text/typography.ts'
import { overviewParts, repeatsOnly } from './overview.ts'

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

/** The opening of the sources: which topics there are, if there are more than one. */
export const sourcesSlides: PlanPart = (context) => {
  const { memo: { topics }, words } = context
  if (repeatsOnly(topics))
    return []
  const { slugs, sections } = words
  const subject = headed(context, 'topics', slugs.sources, 'topics', 30)
  return [{ id: slugs.sources, title: sections.sources, slides: inParts(subject, tileParts(context), words) }]
}

/** The overview of the topics, in small tiles where that takes fewer slides. */
function tileParts(context: PartContext): SlidePart[] {
  const { memo, fit } = context
  const { items, leadIn, ours } = memo.topics
  const publishers = items.map(({ id }) => publishersOf(memo, id).join(', '))
  const heightOf = (tile: typeof TILES[number], start: number, end: number): number => {
    const { title, publishers: style, around, between, count, row } = tile
    const heights = items.slice(start, end).map((topic, index) =>
      around + between + count + fit.height(topic.title, title, TILE_WIDTH)
      + (style ? between + fit.height(publishers[start + index]!, style, TILE_WIDTH) : 0))
    const rows = Math.ceil(heights.length / 2)
    // All rows are as high as the highest.
    return rows * Math.max(...heights) + (rows - 1) * row
  }
  items.forEach(({ title }, index) =>
    fit.requireLines(['topics', 'items', index, 'title'], title, TILES[1]!.title, TILE_WIDTH, MOST_TITLE_LINES))
  const [large, small] = TILES.map(tile => overviewParts(context, {
    title: ours.heading,
    lead: { text: leadIn, part: 'topics', style: memoStyle(tiles.lead, slide.line), below: tiles.leadBelow },
    below: tiles.below,
    height: (start, end) => heightOf(tile, start, end),
    count: items.length,
    ids: tile.ids,
    memo: index => items[index]!.title,
  })) as [SlidePart[], SlidePart[]]
  return large.length > small.length ? small : large
}

/** The topics: their source cards, on as many slides as they need. */
export const topicSlides: PlanPart = (context) => {
  const { memo, words } = context
  return memo.topics.items.map((topic, index) => {
    const alias = `${words.slugs.topic}-${topic.id}`
    const parts = cardParts(topic, context)
    const { hints, seconds = 30 * parts.length } = topic.ours
    const titlePath = ['topics', 'items', index, 'title']
    const subject = { alias, layout: 'topic', title: topic.title, titlePath, hints, seconds } as const
    return { id: alias, title: topic.title, accent: index + 1, slides: inParts(subject, parts, words) }
  })
}

function cardParts(topic: Topic, context: PartContext): SlidePart[] {
  const { memo, fit } = context
  const sources = sourcesOf(memo, topic.id)
  const room = sources.length > 1 ? fit.partBody(topic.title) : fit.body(topic.title)
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
    const ids = { topic: topic.id, sources: group.map(({ id }) => id) }
    if (group.length === 1)
      return singleParts(group[0]!, topic, context, ids)
    return [{
      ids: { ...ids, ...(group.length === 2 ? sizeId(pairSize(group)!) : {}) },
      memo: group.flatMap(({ listed, annotation }) => [listed, annotation]),
    }]
  })
}

/** One source on its own: its whole annotation where that has room, else the excerpt, divided if it must be. */
function singleParts(source: Source, topic: Topic, context: PartContext, ids: SlidePart['ids']): SlidePart[] {
  const { memo, fit } = context
  const { width, texts } = SINGLE
  const room = fit.partBody(topic.title)
  const around = SINGLE.around + headHeight(source, width, context) + addressHeight(source, width, context)
  const path = ['sources', memo.sources.indexOf(source)]
  fit.require([...path, 'title'], source.title, text => fit.height(text, TITLE, width) <= room * MOST_TITLE)
  fit.require([...path, 'publisher'], source.publisher, text =>
    fit.height(text, PUBLISHER, width) <= room * MOST_PUBLISHER)
  const memoOf = [source.listed, source.annotation]
  const whole = sizeFor(texts.slice(0, -1), style => around + fit.height(source.annotation, style, width) <= room)
  if (whole)
    return [{ ids: { ...ids, ...sizeId(whole) }, memo: memoOf }]
  return stretchesOf(context, {
    text: source.excerpt,
    path: [...path, 'excerpt'],
    sizes: texts,
    width,
    whole: room - around,
    room: room - around,
    shown: part => part === source.excerpt ? withCuts(source) : `… ${part} …`,
  }).map(({ ids: own }, index) => ({ ids: { ...ids, text: 'excerpt', ...own }, memo: index ? [] : memoOf }))
}

/** The excerpt with the ellipses that its card shows. */
function withCuts({ excerpt, annotation }: Source): string {
  const { before, after } = cutsOf(excerpt, annotation)
  return `${before ? '… ' : ''}${excerpt}${after ? ' …' : ''}`
}

function rowHeight(source: Source, context: PartContext): number {
  const text = context.fit.height(withCuts(source), ROW.text, ROW.width)
  return ROW.around + Math.max(
    headHeight(source, cardRow.head, context),
    text + addressHeight(source, ROW.width, context),
  )
}

/** The height of two cards that share their rows. */
function pairHeight(pair: Source[], style: TextStyle, context: PartContext): number {
  const rows: ((source: Source) => number)[] = [
    source => headHeight(source, PAIR.width, context),
    source => context.fit.height(withCuts(source), style, PAIR.width),
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

import type { Source, Topic } from '../../schema/memo.ts'
import type { Path } from '../../schema/walk.ts'
import type { Size } from '../fit.ts'
import type { SlidePart } from '../in-parts.ts'
import type { TextStyle } from '../measure.ts'
import type { PartContext, PlanPart } from '../plan.ts'
import { shownAddress } from '../address.ts'
import { divideText } from '../divide-text.ts'
import { cutsOf } from '../excerpt.ts'
import { publisherLine } from '../facts.ts'
import { sizeFor, sizeId } from '../fit.ts'
import { inParts } from '../in-parts.ts'
import { publishersOf, sourcesOf } from '../look-up.ts'
import { deckStyle, memoStyle } from '../measure.ts'
import { overviewParts, repeatsOnly } from '../overview.ts'
import { packEvenly } from '../pack.ts'
import { bodyOfPart } from '../texts.ts'

/** The tiles of the overview, px, as `components/TopicTile.vue` draws them: the usual ones, and those of many topics, without publishers. */
const TILES = [
  { ids: {}, title: deckStyle(32, 1.2, 700), around: 32, between: 4, count: 36.4, gap: 24, publishers: deckStyle(24, 1.3) },
  { ids: { size: 'small' }, title: deckStyle(24, 1.2, 700), around: 16, between: 2, count: 31.2, gap: 14, publishers: undefined },
] as const
const TILE_WIDTH = 480

/** The most source cards that one slide shows at a size that the back row can read. */
const CARDS_PER_SLIDE = 3

/** How a card is set when a slide shows this many, px: `layouts/topic.vue` and `components/SourceCard.vue`. */
const DETAIL = deckStyle(20, 1.3)
const ADDRESS = deckStyle(18, 1.3)
/** Between a title and its publisher. */
const HEAD_GAP = 4
const ROWS = { title: deckStyle(26, 1.2, 700), titleWidth: 400, text: memoStyle(24, 1.3), textWidth: 640, around: 24, gap: 10 } as const
const COLUMNS = { title: deckStyle(28, 1.2, 700), width: 484, around: 80, sizes: [{ style: memoStyle(36, 1.35) }, { name: 'small', style: memoStyle(32, 1.35) }, { name: 'smallest', style: memoStyle(26, 1.35) }] as readonly Size[] } as const
const SINGLE = {
  title: deckStyle(26, 1.2, 700),
  width: 1064,
  around: 64,
  sizes: [{ style: memoStyle(34, 1.3) }, { name: 'small', style: memoStyle(28, 1.3) }, { name: 'smallest', style: memoStyle(24, 1.3) }] as readonly Size[],
} as const

/** The opening of the sources: which topics there are, if there are more than one. */
export const sourcesSlides: PlanPart = ({ memo, words, fit }) => {
  const { topics, language } = memo
  if (repeatsOnly(topics))
    return []
  const { slugs, sections } = words
  const { heading, hints, seconds } = topics.ours
  const heightOf = (tile: typeof TILES[number], start: number, end: number): number => {
    const heights = topics.items.slice(start, end).map(({ id, title }) => tile.around + tile.between + tile.count + fit.height(title, tile.title, TILE_WIDTH)
      + (tile.publishers ? tile.between + fit.height(publishersOf(memo, id).join(', '), tile.publishers, TILE_WIDTH) : 0))
    const rows = Math.ceil(heights.length / 2)
    // All rows are as high as the highest.
    return rows * Math.max(...heights) + (rows - 1) * tile.gap
  }
  topics.items.forEach(({ title }, index) => fit.require(['topics', 'items', index, 'title'], title, text => fit.lines(text, TILES[1].title, TILE_WIDTH) <= 3))
  const lead = topics.leadIn === undefined
    ? undefined
    : { text: topics.leadIn, field: 'topics.leadIn', path: ['topics', 'leadIn'], style: memoStyle(28, 1.4), gap: 28 }
  const [large, small] = TILES.map(tile => overviewParts(fit, words, language, {
    title: heading,
    lead,
    padding: 20,
    height: (start, end) => heightOf(tile, start, end),
    count: topics.items.length,
    ids: tile.ids,
    memo: index => [topics.items[index]!.title],
  }))
  return [{
    id: slugs.sources,
    title: sections.sources,
    slides: inParts({
      alias: slugs.sources,
      layout: 'topics',
      title: heading,
      titlePath: ['topics', 'ours', 'heading'],
      ids: {},
      part: slugs.sources,
      notes: { memo: [], hints },
      seconds: seconds ?? 30,
    }, large!.length > small!.length ? small! : large!, words),
  }]
}

/** The topics: their source cards, on as many slides as they need. */
export const topicSlides: PlanPart = (context) => {
  const { memo, words } = context
  return memo.topics.items.map((topic, index) => {
    const alias = `${words.slugs.topic}-${topic.id}`
    const parts = cardParts(topic, context)
    return {
      id: alias,
      title: topic.title,
      accent: index + 1,
      slides: inParts({
        alias,
        layout: 'topic',
        title: topic.title,
        titlePath: ['topics', 'items', index, 'title'],
        ids: {},
        part: alias,
        notes: { memo: [], hints: topic.ours.hints },
        seconds: topic.ours.seconds ?? 30 * parts.length,
      }, parts, words),
    }
  })
}

function cardParts(topic: Topic, context: PartContext): SlidePart[] {
  const { memo, words, fit } = context
  const sources = sourcesOf(memo, topic.id)
  const room = sources.length > 1 ? bodyOfPart(fit, topic.title, words) : fit.body(topic.title)
  const columnSize = (pair: Source[]): Size | undefined => sizeFor(COLUMNS.sizes, style => columnsHeight(pair, style, context) <= room)
  const fits = (start: number, end: number): boolean => {
    const group = sources.slice(start, end)
    if (group.length === CARDS_PER_SLIDE)
      return group.every(source => rowHeight(source, context) <= (room - 2 * ROWS.gap) / 3)
    return group.length === 1 || (group.length === 2 && columnSize(group) !== undefined)
  }
  return packEvenly(sources.length, fits).flatMap(([start, end]) => {
    const group = sources.slice(start, end)
    const ids = { topic: topic.id, sources: group.map(source => source.id) }
    const memoOf = group.flatMap(source => [source.listed, source.annotation])
    if (group.length === 1)
      return singleParts(group[0]!, topic, context, ids)
    return [{ ids: { ...ids, ...(group.length === 2 ? sizeId(columnSize(group)!) : {}) }, memo: memoOf }]
  })
}

/** One source on its own: its whole annotation where that has room, else the excerpt, divided if it must be. */
function singleParts(source: Source, topic: Topic, context: PartContext, ids: SlidePart['ids']): SlidePart[] {
  const { memo, words, fit } = context
  const room = bodyOfPart(fit, topic.title, words)
  const around = SINGLE.around + headHeight(source, SINGLE.title, SINGLE.width, context) + addressHeight(source, SINGLE.width, context)
  const path: Path = ['sources', memo.sources.indexOf(source)]
  fit.require([...path, 'title'], source.title, text => fit.height(text, SINGLE.title, SINGLE.width) <= room * 0.4)
  fit.require([...path, 'publisher'], source.publisher, text => fit.height(text, DETAIL, SINGLE.width) <= room * 0.2)
  const hasRoom = (text: string) => (style: TextStyle): boolean => around + fit.height(text, style, SINGLE.width) <= room
  const memoOf = [source.listed, source.annotation]
  const whole = sizeFor(SINGLE.sizes.slice(0, 2), hasRoom(source.annotation))
  if (whole)
    return [{ ids: { ...ids, ...sizeId(whole) }, memo: memoOf }]
  const excerpt = sizeFor(SINGLE.sizes, hasRoom(withCuts(source)))
  if (excerpt)
    return [{ ids: { ...ids, text: 'excerpt', ...sizeId(excerpt) }, memo: memoOf }]
  const size = SINGLE.sizes.at(-1)!
  fit.requireWords([...path, 'excerpt'], source.excerpt, size.style, SINGLE.width)
  return divideText(source.excerpt, {
    language: memo.language,
    fits: part => hasRoom(`… ${part} …`)(size.style),
    lines: part => fit.lines(part, size.style, SINGLE.width),
  }).map(({ from, until }, index) => ({ ids: { ...ids, text: 'excerpt', from, until, ...sizeId(size) }, memo: index ? [] : memoOf }))
}

/** The excerpt with the ellipses that its card shows. */
function withCuts({ excerpt, annotation }: Source): string {
  const { before, after } = cutsOf(excerpt, annotation)
  return `${before ? '… ' : ''}${excerpt}${after ? ' …' : ''}`
}

function rowHeight(source: Source, context: PartContext): number {
  const { fit } = context
  return ROWS.around
    + Math.max(
      headHeight(source, ROWS.title, ROWS.titleWidth, context),
      fit.height(withCuts(source), ROWS.text, ROWS.textWidth) + addressHeight(source, ROWS.textWidth, context),
    )
}

/** The height of two cards that share their rows. */
function columnsHeight(pair: Source[], style: TextStyle, context: PartContext): number {
  const { fit } = context
  const rows: ((source: Source) => number)[] = [
    source => headHeight(source, COLUMNS.title, COLUMNS.width, context),
    source => fit.height(withCuts(source), style, COLUMNS.width),
    source => addressHeight(source, COLUMNS.width, context),
  ]
  return COLUMNS.around + rows.reduce((sum, row) => sum + Math.max(...pair.map(row)), 0)
}

/** The height of a title with its publisher under it. */
function headHeight(source: Source, title: TextStyle, width: number, context: PartContext): number {
  const { fit, words } = context
  return fit.height(source.title, title, width) + HEAD_GAP + fit.height(publisherLine(source, words), DETAIL, width)
}

function addressHeight(source: Source, width: number, { memo, words, fit }: PartContext): number {
  const { url, state } = shownAddress(memo, source.id, words.source)
  return (url ? fit.heightAnywhere(url, ADDRESS, width) : 0) + fit.height(state, ADDRESS, width)
}

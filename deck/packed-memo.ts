import type { Source } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import type { PlannedMemo, Slide, SlideIds } from './deck.ts'

/** How many sources stand together in a block: a slide that names some needs one or two blocks. */
const BLOCK = 32

/** Takes the place of what the slide's source says already: no text of a memo has it. */
const HOLE = '\0'

/** What any slide may show of a source, in a list, a link or the timeline. */
type NamedSource = [id: string, topic: string, title: string, publisher: string, published: string, related: string[]]

/**
 * Its alias, part and title without what its own source says already, and the sources that it names: each by its
 * distance from the one named before, which is nearly always the same.
 */
type PackedSlide = [
  layout: Slide['layout'],
section: string,
own: number | null,
alias: string,
part: string,
title: string,
  titleSize: Slide['titleSize'] | null,
sources: number[] | null,
ids: SlideIds,
]

/** The same places of all rows together: what is alike then takes hardly any room once it is compressed. */
type Columns = unknown[][]

/** A memo as the player gets it first. */
export interface PackedMemo {
  memo: Omit<PlannedMemo, 'sources' | 'deck'>
  deck: Omit<PlannedMemo['deck'], 'slides'>
  sources: Columns
  slides: Columns
}

/** All of some sources that follow each other in the memo: only the slides that name a source by itself show it. */
export interface SourceBlock {
  sources: Source[]
  /** What the last check found of their addresses. */
  results: NonNullable<Memo['checkedAddresses']>['results']
}

/**
 * A memo in as few bytes as may be, with of each source only what every slide may show: the first view of a deck is then
 * hardly larger for having more sources. What is for the speaker is left out.
 */
export function packMemo({ sources, deck: { slides, ...deck }, checkedAddresses, ...memo }: PlannedMemo): PackedMemo {
  const numbers = new Map<unknown, number>(sources.map(({ id }, index) => [id, index]))
  let last = 0
  const distanceTo = (id: unknown): number => {
    const before = last
    last = numbers.get(id)!
    return last - before
  }
  return {
    memo: { ...memo, ...(checkedAddresses && { checkedAddresses: { ...checkedAddresses, results: {} } }) },
    deck,
    sources: columns(sources.map(({ id, topic, title, publisher, ours: { published, related } }): NamedSource =>
      [id, topic, title, publisher, published, related])),
    slides: columns(slides.map((slide): PackedSlide => {
      const { source: id, sources: named, ...ids } = slide.ids
      const source = sources[numbers.get(id) ?? -1]
      return [
        slide.layout,
        slide.section,
        source ? distanceTo(id) : null,
        hollow(slide.alias, source?.id),
        hollow(slide.part, source?.id),
        hollow(slide.title, source?.title),
        slide.titleSize ?? null,
        // The map of themes has a word there.
        Array.isArray(named) ? named.map(distanceTo) : null,
        named === undefined || Array.isArray(named) ? ids : { ...ids, sources: named as string },
      ]
    })),
  }
}

/** The memo that was packed; of its sources annotation, excerpt and address are empty until {@link addBlock} brings them. */
export function unpackMemo({ memo, deck, sources: named, slides }: PackedMemo): PlannedMemo {
  const sources = rows<NamedSource>(named).map(([id, topic, title, publisher, published, related]): Source => ({
    id,
    topic,
    title,
    publisher,
    listed: '',
    annotation: '',
    excerpt: '',
    ours: { published, related, address: { certainty: 'none' } },
  }))
  let last = 0
  const sourceAt = (distance: number): Source => sources[last += distance]!
  return {
    ...memo,
    sources,
    deck: {
      ...deck,
      slides: rows<PackedSlide>(slides).map(([layout, section, own, alias, part, title, titleSize, some, ids]): Slide => {
        const source = own === null ? undefined : sourceAt(own)
        return {
          layout,
          section,
          alias: filled(alias, source?.id),
          part: filled(part, source?.id),
          title: filled(title, source?.title),
          ...(titleSize && { titleSize }),
          ids: {
            ...ids,
            ...(source && { source: source.id }),
            ...(some && { sources: some.map(distance => sourceAt(distance).id) }),
          },
          notes: { memo: [], hints: [] },
          seconds: 0,
        }
      }),
    },
  }
}

/** The sources of a memo in blocks, in its order. */
export function sourceBlocks({ sources, checkedAddresses }: Memo): SourceBlock[] {
  return Array.from({ length: Math.ceil(sources.length / BLOCK) }, (_, number) => {
    const some = sources.slice(number * BLOCK, (number + 1) * BLOCK)
    const urls = some.flatMap(({ ours: { address } }) => address.certainty === 'seen' ? [address.url, address.archived] : [])
    const results = Object.entries(checkedAddresses?.results ?? {}).filter(([url]) => urls.includes(url))
    return { sources: some, results: Object.fromEntries(results) }
  })
}

/** Brings the sources of a block, by its number from 0, into an unpacked memo. */
export function addBlock(memo: Memo, number: number, { sources, results }: SourceBlock): void {
  sources.forEach((source, index) => Object.assign(memo.sources[number * BLOCK + index]!, source))
  Object.assign(memo.checkedAddresses?.results ?? {}, results)
}

/** The numbers of the blocks with all that a slide shows of the sources that it names, each once. */
export function blocksOf(memo: Memo, { ids: { source, sources } }: Slide): number[] {
  const named = [source, sources].flat()
  return [...new Set(memo.sources.flatMap(({ id }, index) => named.includes(id) ? [Math.floor(index / BLOCK)] : []))]
}

function columns(list: readonly (readonly unknown[])[]): Columns {
  return (list[0] ?? []).map((_, place) => list.map(row => row[place]))
}

function rows<Row>(list: Columns): Row[] {
  return (list[0] ?? []).map((_, index) => list.map(column => column[index]) as Row)
}

function hollow(text: string, known: string | undefined): string {
  return known ? text.replace(known, HOLE) : text
}

function filled(text: string, known: string | undefined): string {
  return known ? text.replace(HOLE, () => known) : text
}

import type { Source } from '../../schema/memo.ts'
import type { Fit, Size } from '../fit.ts'
import type { SlidePart } from '../in-parts.ts'
import type { TextStyle } from '../measure.ts'
import type { PartContext } from '../plan.ts'
import { shownAddress } from '../address.ts'
import { divideLargest } from '../divide-text.ts'
import { factsOf } from '../facts.ts'
import { sizeFor } from '../fit.ts'
import { correctionsOf, sourceById } from '../look-up.ts'
import { deckStyle, memoStyle } from '../measure.ts'
import { packEvenly } from '../pack.ts'
import { bodyOfPart } from '../texts.ts'

/** The annotation beside the facts, px, and in how many lines each size looks well; `components/SourceAnnotation.vue` has the same. */
const WIDTH = 728
const SIZES = [
  { name: 'large', style: memoStyle(36, 1.42), most: 7 },
  { name: 'middle', style: memoStyle(30, 1.42), most: 10 },
  { name: 'small', style: memoStyle(27, 1.42), most: 11 },
  { name: 'smallest', style: memoStyle(24, 1.42), most: Infinity },
] as const
const CORRECTION = { style: deckStyle(18, 1.3), gap: 12 } as const
/** What is known beside it, as `components/SourceFacts.vue` draws it, and the way back under both. */
const FACTS = { width: 310, gap: 8, sizes: [{ style: deckStyle(22, 1.3) }, { name: 'small', style: deckStyle(20, 1.3) }, { name: 'smallest', style: deckStyle(18, 1.3) }] as readonly Size[] } as const
const ADDRESS = deckStyle(18, 1.3)
const SMALLEST_FACTS = FACTS.sizes.at(-1)!.style
const BACK = { style: deckStyle(24, 1.4, 700), width: 1136, around: 16 } as const

/** One source in full: its annotation and its facts, on as many slides as they need. */
export function sourceParts(source: Source, context: PartContext): SlidePart[] {
  const { memo, words, fit } = context
  const path = ['sources', memo.sources.indexOf(source)]
  const topic = memo.topics.items.find(({ id }) => id === source.topic)!
  const back = BACK.around + fit.height(words.source.backTo(topic.title), BACK.style, BACK.width)
  const corrections = correctionsOf(memo, source.id).reduce((sum, { received, corrected }) =>
    sum + CORRECTION.gap + fit.height(words.source.correction(received, corrected), CORRECTION.style, WIDTH), 0)
  const facts = factHeights(source, SMALLEST_FACTS, context)
  const ids = { source: source.id }

  const room = fit.body(source.title) - back
  const whole = sizeFor(SIZES as unknown as readonly Size[], style => hasRoom(source.annotation, style, room - corrections))
  const details = sizeFor(FACTS.sizes, style => stackedFacts(factHeights(source, style, context)) <= room)
  if (whole && details)
    return [{ ids: { ...ids, size: whole.name!, ...(details.name && { details: details.name }) }, memo: [source.listed, source.annotation] }]

  const partRoom = bodyOfPart(fit, source.title, words) - back
  requireFacts(source, partRoom, context)
  fit.requireWords([...path, 'annotation'], source.annotation, SIZES.at(-1)!.style, WIDTH)
  const { size, parts: texts } = divideLargest(source.annotation, SIZES, ({ style }) => ({
    language: memo.language,
    fits: (part, first) => hasRoom(part, style, partRoom - (first ? corrections : 0)),
    lines: part => fit.lines(part, style, WIDTH),
  }))
  const groups = packEvenly(facts.length, (start, end) => stackedFacts(facts.slice(start, end)) <= partRoom)
  return Array.from({ length: Math.max(texts.length, groups.length) }, (_, index): SlidePart => {
    const text = texts[index]
    // What is known stands beside each part, unless that is too much for one slide.
    const group = groups.length > 1 ? groups[index] ?? [0, 0] : undefined
    return {
      ids: {
        ...ids,
        size: size.name,
        details: 'smallest',
        ...(text ? { from: text.from, until: text.until } : { from: source.annotation.length, until: source.annotation.length }),
        ...(group ? { facts: group.map(String) } : {}),
      },
      memo: [...(index ? [] : [source.listed]), ...(text ? [source.annotation.slice(text.from, text.until).trim()] : [])],
    }
  })

  function hasRoom(text: string, style: Size['style'], room: number): boolean {
    const { most } = SIZES.find(size => size.style === style)!
    return fit.lines(text, style, WIDTH) <= most && fit.height(text, style, WIDTH) <= room
  }
}

function stackedFacts(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height + FACTS.gap, -FACTS.gap)
}

/** The heights of what is known about a source, in the order in which it is shown: facts, address, what it bears on. */
function factHeights(source: Source, style: TextStyle, { memo, words, fit }: PartContext): number[] {
  const { url, state } = shownAddress(memo, source.id, words.source)
  return factsOf(memo, source, words).map(fact => fact.field === 'address'
    ? addressHeight(url, state, style, fit)
    : fit.height(factText(fact.label, 'links' in fact ? fact.links.map(({ brief }) => brief).join(', ') : fact.text), style, FACTS.width))
}

/** An address with its label above it and what is known of it below. */
function addressHeight(url: string | undefined, state: string, { size, line }: TextStyle, fit: Fit): number {
  return size * line + (url ? fit.heightAnywhere(url, ADDRESS, FACTS.width) : 0) + fit.height(state, ADDRESS, FACTS.width)
}

/** A fact as it is measured: a colon and the room after it take three spaces at most. */
const factText = (label: string, text: string): string => `${label}   ${text}`

/** A fact is not divided: one may take the whole height of a slide and no more. */
function requireFacts(source: Source, room: number, context: PartContext): void {
  const { memo, words, fit } = context
  const index = memo.sources.indexOf(source)
  const ofMemo: readonly string[] = ['publisher', 'onBehalfOf']
  factsOf(memo, source, words).forEach(fact => 'text' in fact && fit.require(
    ['sources', index, ...(ofMemo.includes(fact.field) ? [fact.field] : ['ours', fact.field])],
    fact.text,
    text => fit.height(factText(fact.label, text), SMALLEST_FACTS, FACTS.width) <= room,
  ))
  const { url, state } = shownAddress(memo, source.id, words.source)
  const owner = source.ours.address.certainty === 'seen' ? source.ours.address.thirdParty : undefined
  if (owner)
    fit.require(['sources', index, 'ours', 'address', 'thirdParty'], owner, text => addressHeight(url, state.replace(owner, () => text), SMALLEST_FACTS, fit) <= room)
  if (url)
    fit.require(['sources', index, 'ours', 'address', 'url'], url, text => fit.heightAnywhere(text, ADDRESS, FACTS.width) <= room * 0.8)
  fit.requireList(['sources', index, 'ours', 'related'], source.ours.related, (count) => {
    const titles = source.ours.related.slice(0, count).map(id => sourceById(memo, id).title)
    return fit.height(factText(words.source.related, titles.join(', ')), SMALLEST_FACTS, FACTS.width) <= room
  })
}

import type { Source } from '../../schema/memo.ts'
import type { SlideIds } from '../deck.ts'
import type { PlanContext, SlidePart } from '../part.ts'
import type { TextStyle } from '../text/styles.ts'
import { SIZES } from '../../styles/tokens.ts'
import { factsOf, shownAddress, writtenAddress } from '../facts.ts'
import { correctionsOf, groupOf, pathOf, sourceById } from '../look-up.ts'
import { divideText } from '../text/divide.ts'
import { brokenHeight, CANVAS, ladder, sizeFor } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'

const { address, annotation, back, correction, facts, source: sides } = SIZES
/** The annotation beside the facts, px: all sources in one size. */
const WIDTH = CANVAS.width - sides.facts - sides.gap
const TEXT = memoStyle(annotation.text, annotation.line)
const CORRECTION = deckStyle(correction.text, correction.line)

/** The width of the facts, px: their labels are bold, and measured as if they were not. */
const FACTS_WIDTH = sides.facts - facts.edge - facts.indent - 18
const FACTS = ladder(facts.text, size => deckStyle(size, facts.line))
const SMALLEST = FACTS.at(-1)!
const ADDRESS = deckStyle(address.text, address.line)
const BACK = deckStyle(back.text, back.line, 700)
/** The share of a slide that an address may take. */
const MOST_ADDRESS = 0.6

/** One source in full: its annotation and its facts, on as many slides as they need. */
export function sourceParts(source: Source, context: PlanContext): SlidePart[] {
  const { memo, words, fit } = context
  const { annotation = '', listed } = source
  const foot = footHeight(source, context)
  const corrections = correctionsOf(memo, source.id).reduce((sum, { received, corrected }) =>
    sum + correction.above + fit.height(words.source.correction(received, corrected), CORRECTION, WIDTH), 0)
  const room = fit.body(source.title)
  const side = room - foot
  const details = sizeFor(FACTS, style => stackedFacts(factHeights(source, style, context)) <= side)
  if (details && fit.height(annotation, TEXT, WIDTH) + corrections <= room) {
    const ids = { source: source.id, ...(details.name && { details: details.name }) }
    return [{ ids, memo: [listed, ...(annotation ? [annotation] : [])] }]
  }

  const partRoom = fit.partBody(source.title)
  const partSide = partRoom - foot
  requireFacts(source, partSide, context)
  fit.requireWords([...pathOf(memo, source), 'annotation'], annotation, TEXT, WIDTH)
  const texts = !annotation
    ? []
    : divideText(annotation, {
        language: memo.language,
        fits: (part, first) => fit.height(part, TEXT, WIDTH) <= partRoom - (first ? corrections : 0),
        lines: part => fit.lines(part, TEXT, WIDTH),
      })
  const heights = factHeights(source, SMALLEST.style, context)
  const groups = packEvenly(heights.length, (start, end) => stackedFacts(heights.slice(start, end)) <= partSide)
  return Array.from({ length: Math.max(texts.length, groups.length) }, (_, index): SlidePart => {
    const { from, until } = texts[index] ?? { from: annotation.length, until: annotation.length }
    // The facts stand beside each part, unless they are too many for one slide.
    const group: SlideIds = groups.length > 1 ? { facts: (groups[index] ?? [0, 0]).map(String) } : {}
    const text = annotation.slice(from, until).trim()
    return {
      ids: { source: source.id, details: SMALLEST.name!, from, until, ...group },
      memo: [...(index ? [] : [listed]), ...(text ? [text] : [])],
    }
  })
}

/** The height of what stands under the facts: the way back, and the code of the address beside it, px. */
function footHeight(source: Source, { memo, words, fit }: PlanContext): number {
  const code = shownAddress(memo, source.id, words.source).isLink ? sides.qr : 0
  const back = words.source.backTo(groupOf(memo, source.id).title)
  return facts.gap + Math.max(code, brokenHeight(back, BACK, sides.facts - sides.qr - sides.foot, fit))
}

function stackedFacts(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height + facts.gap, -facts.gap)
}

/** The heights of the facts in the order in which they are shown, px. */
function factHeights(source: Source, style: TextStyle, context: PlanContext): number[] {
  const { memo, words, fit } = context
  const { url, state } = shownAddress(memo, source.id, words.source)
  return factsOf(memo, source, words).map((fact) => {
    if (fact.field === 'address')
      return addressHeight(url, state, style, context)
    const text = 'links' in fact ? fact.links.map(({ brief }) => brief).join(', ') : fact.text
    return fit.height(factText(fact.label, text), style, FACTS_WIDTH)
  })
}

/** An address with its label above it and its state below. */
function addressHeight(
  url: string | undefined,
  state: string,
  { size, line }: TextStyle,
  { fit }: PlanContext,
): number {
  return size * line
    + (url ? fit.heightAnywhere(writtenAddress(url), ADDRESS, FACTS_WIDTH) : 0)
    + fit.height(state, ADDRESS, FACTS_WIDTH)
}

/** A fact as it is measured: a colon and the room after it take three spaces at most. */
const factText = (label: string, text: string): string => `${label}   ${text}`

/** A fact is not divided: one may take the whole height of a slide and no more. */
function requireFacts(source: Source, room: number, context: PlanContext): void {
  const { memo, words, fit } = context
  const path = pathOf(memo, source)
  const ours = [...path, 'ours']
  const height = (text: string): number => fit.height(text, SMALLEST.style, FACTS_WIDTH)
  for (const fact of factsOf(memo, source, words)) {
    if ('text' in fact) {
      const { field, label, text } = fact
      const place = field === 'publisher' || field === 'onBehalfOf' ? path : ours
      fit.require([...place, field], text, text => height(factText(label, text)) <= room)
    }
  }
  const { url, state } = shownAddress(memo, source.id, words.source)
  const owner = source.ours.address?.certainty === 'seen' ? source.ours.address.thirdParty : undefined
  if (owner) {
    fit.require([...ours, 'address', 'thirdParty'], owner, text =>
      addressHeight(url, state.replace(owner, () => text), SMALLEST.style, context) <= room)
  }
  if (url) {
    fit.require([...ours, 'address', 'url'], url, text =>
      fit.heightAnywhere(text, ADDRESS, FACTS_WIDTH) <= room * MOST_ADDRESS)
  }
  const titles = source.ours.related.map(id => sourceById(memo, id).title)
  fit.requireList([...ours, 'related'], titles, count =>
    height(factText(words.source.related, titles.slice(0, count).join(', '))) <= room)
}

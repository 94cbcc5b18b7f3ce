import type { Source } from '../../schema/memo.ts'
import type { SlideIds } from '../deck.ts'
import type { PlanContext, SlidePart } from '../part.ts'
import type { TextStyle } from '../text/styles.ts'
import { SIZES } from '../../styles/tokens.ts'
import { factsOf, shownAddress, writtenAddress } from '../facts.ts'
import { correctionsOf, groupOf, pathOf, sourceById } from '../look-up.ts'
import { divideText } from '../text/divide.ts'
import { brokenHeight, CANVAS, ladder, sizeFor, sizeId } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'
import { withoutWidow } from '../text/typography.ts'

const { annotation, back, correction, facts, source: sides } = SIZES
/** Short annotations are larger, to fill the slide; divided ones are usual. */
const TEXTS = ladder(annotation.text, size => memoStyle(size, annotation.line))
const { style: TEXT } = TEXTS.at(-1)!
const CORRECTION = deckStyle(correction.text, correction.line)

/** Widths of annotation and facts, px; the facts are wider where needed. */
const [USUAL, WIDE] = (['usual', 'wide'] as const).map(name => ({
  ids: (name === 'wide' ? { side: name } : {}) as SlideIds,
  text: CANVAS.width - sides.facts[name] - sides.gap,
  // 18 px spare: bold labels are measured as regular text.
  facts: sides.facts[name] - facts.edge - facts.indent - 18,
})) as [Side, Side]

interface Side { ids: SlideIds, text: number, facts: number }

const FACTS = ladder(facts.text, size => deckStyle(size, facts.line))
const SMALLEST = FACTS.at(-1)!
const BACK = deckStyle(back.text, back.line, 700)

/** One source in full: annotation and facts, on the slides they need. */
export function sourceParts(source: Source, context: PlanContext): SlidePart[] {
  const { memo, words, fit } = context
  const { annotation = '', listed } = source
  const foot = footHeight(source, context)
  const corrections = ({ text }: Side): number =>
    correctionsOf(memo, source.id).reduce((sum, { received, corrected }) =>
      sum + correction.above + fit.height(words.source.correction(received, corrected), CORRECTION, text), 0)
  const room = fit.body(source.title)
  for (const { name, style } of FACTS) {
    for (const side of [USUAL, WIDE]) {
      const size = sizeFor(TEXTS, (text) => {
        const shown = text === TEXT ? annotation : withoutWidow(annotation)
        return fit.height(shown, text, side.text) + corrections(side) <= room
      })
      if (size && stackedFacts(factHeights(source, style, side, context)) <= room - foot) {
        const ids = { source: source.id, ...side.ids, ...sizeId(size), ...(name && { details: name }) }
        return [{ ids, memo: [listed, ...(annotation ? [annotation] : [])] }]
      }
    }
  }

  const partRoom = fit.partBody(source.title)
  const partSide = partRoom - foot
  requireFacts(source, partSide, context)
  fit.requireWords([...pathOf(memo, source), 'annotation'], annotation, TEXT, USUAL.text)
  const texts = !annotation
    ? []
    : divideText(annotation, {
        language: memo.language,
        fits: (part, first) => fit.height(part, TEXT, USUAL.text) <= partRoom - (first ? corrections(USUAL) : 0),
        lines: part => fit.lines(part, TEXT, USUAL.text),
      })
  const heights = factHeights(source, SMALLEST.style, USUAL, context)
  const groups = packEvenly(heights.length, (start, end) => stackedFacts(heights.slice(start, end)) <= partSide)
  return Array.from({ length: Math.max(texts.length, groups.length) }, (_, index): SlidePart => {
    const { from, until } = texts[index] ?? { from: annotation.length, until: annotation.length }
    // Facts repeat beside each part, unless they need several slides.
    const group: SlideIds = groups.length > 1 ? { facts: (groups[index] ?? [0, 0]).map(String) } : {}
    const text = annotation.slice(from, until).trim()
    return {
      ids: { source: source.id, details: SMALLEST.name!, from, until, ...group },
      memo: [...(index ? [] : [listed]), ...(text ? [text] : [])],
    }
  })
}

/** Height under the facts, px: the link back, beside the address's QR code. */
function footHeight(source: Source, { memo, words, fit }: PlanContext): number {
  const code = shownAddress(memo, source.id, words.source).isLink ? sides.qr : 0
  const back = words.source.backTo(groupOf(memo, source.id).title)
  return facts.gap + Math.max(code, brokenHeight(back, BACK, sides.facts.usual - sides.qr - sides.foot, fit))
}

function stackedFacts(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height + facts.gap, -facts.gap)
}

/** The heights of the facts in display order, px. */
function factHeights(source: Source, style: TextStyle, side: Side, context: PlanContext): number[] {
  const { memo, words, fit } = context
  const { url, state } = shownAddress(memo, source.id, words.source)
  return factsOf(memo, source, words).map((fact) => {
    if (fact.field === 'address')
      return addressHeight(url, state, style, side, context)
    const text = 'links' in fact ? fact.links.map(({ brief }) => brief).join(', ') : fact.text
    return fit.height(factText(fact.label, text), style, side.facts)
  })
}

/** An address with its label above it and its state below. */
function addressHeight(
  url: string | undefined,
  state: string,
  style: TextStyle,
  { facts }: Side,
  { fit }: PlanContext,
): number {
  return style.size * style.line
    + (url ? fit.heightAnywhere(writtenAddress(url), style, facts) : 0)
    + fit.height(state, style, facts)
}

/** A fact's text to measure: colon and gap take three spaces at most. */
const factText = (label: string, text: string): string => `${label}   ${text}`

/** Facts are not divided: each may take a slide's height at most. */
function requireFacts(source: Source, room: number, context: PlanContext): void {
  const { memo, words, fit } = context
  const path = pathOf(memo, source)
  const ours = [...path, 'ours']
  const height = (text: string): number => fit.height(text, SMALLEST.style, USUAL.facts)
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
      addressHeight(url, state.replace(owner, () => text), SMALLEST.style, USUAL, context) <= room)
  }
  if (url) {
    fit.require([...ours, 'address', 'url'], url, text =>
      addressHeight(text, owner ? '' : state, SMALLEST.style, USUAL, context) <= room)
  }
  const titles = source.ours.related.map(id => sourceById(memo, id).title)
  fit.requireList([...ours, 'related'], titles, count =>
    height(factText(words.source.related, titles.slice(0, count).join(', '))) <= room)
}

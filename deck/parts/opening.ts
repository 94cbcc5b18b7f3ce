import type { Memo } from '../../schema/read.ts'
import type { Words } from '../../words/index.ts'
import type { HeaderLine } from '../header-lines.ts'
import type { PlanContext, PlannedSection, SlidePart } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { headerLines } from '../header-lines.ts'
import { partTitle } from '../look-up.ts'
import { inParts } from '../part.ts'
import { labelPlaces, stopsOf } from '../route.ts'
import { CANVAS, sizeId } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'
import { titleLines } from '../text/typography.ts'

const { canvas, contents, cover, rule, slide } = SIZES
/** The width of the summaries, px. */
const DETAIL = CANVAS.width - contents.number - contents.title
const TITLES = (Object.keys(cover.text) as (keyof typeof cover.text)[]).map(name => ({
  ...(name === 'usual' ? {} : { name }),
  style: memoStyle(cover.text[name], cover.line, 600),
  subtitle: memoStyle(cover.subtitle[name], slide.headingLine),
  // On more lines a large title becomes a column of single words.
  most: name === 'usual' || name === 'small' ? 2 : Infinity,
}))
const LABEL = deckStyle(cover.label, cover.factsLine, 700)
const FACT = memoStyle(cover.facts, cover.factsLine)
/** Most lines of facts side by side; with more, they are stacked. */
const MOST_BESIDE = 4
const KIND = memoStyle(slide.text, cover.line, 600)
/** The widest logo, px. */
const LOGO = 240
/** Height for logo or kind, title and facts, px. */
const ROOM = canvas.height - cover.top - cover.gap - cover.above - rule - cover.bottom
/** Most height of the facts, px. */
const MOST_FACTS = 9 * FACT.size * FACT.line
/** Most width of labels beside stacked facts, px. */
const MOST_LABEL = 0.33 * CANVAS.width

/** The least height of a row of the contents, px. */
const LEAST_ROW = 52

/** The cover, and the contents of the sections that follow. */
export function openingSlides(sections: readonly PlannedSection[], context: PlanContext): PlannedSection[] {
  const { memo, words, fit } = context
  const { header } = memo
  const facts = headerLines(memo, words)
  const height = (style: typeof TITLES[number], text: string): number => {
    const [title, subtitle] = titleLines(text)
    return fit.lines(title, style.style, CANVAS.width) > style.most
      ? Infinity
      : fit.height(title, style.style, CANVAS.width)
        + (subtitle ? cover.subtitleAbove + fit.height(subtitle, style.subtitle, CANVAS.width) : 0)
  }
  const beside = besideHeight(facts, fit)
  const widest = Math.max(0, ...facts.map(({ label }) => fit.width(label, LABEL)))
  const width = CANVAS.width - cover.gap - Math.min(MOST_LABEL, widest)
  const factHeight = ({ label, text }: HeaderLine): number =>
    Math.max(fit.height(label, LABEL, MOST_LABEL), fit.height(text, FACT, width))
  const under = facts.reduce((sum, fact) => sum + factHeight(fact), 0)
  const factsHeight = Math.min(beside ?? under, MOST_FACTS)
  const kind = fit.height(header.kind ?? words.cover.kind, KIND, CANVAS.width - LOGO - cover.gap)
  const room = ROOM - Math.max(cover.logo, kind) - factsHeight
  const sizeOf = (text: string) => TITLES.find(size => height(size, text) <= room)
  fit.require(['header', 'title'], header.title, text => sizeOf(text) !== undefined)
  if (beside === undefined)
    requireFacts(facts, factHeight, fit)
  const said = [
    ...header.kind ? [header.kind] : [],
    header.title,
    ...facts.map(({ said, text }) => `${said} ${text}`),
  ]
  const { hints, cues, seconds = 30 } = header.ours
  const contentsSlide = { alias: words.slugs.contents, title: words.contents.title, hints: [words.notes.contentsHint] }
  const ids = { ...sizeId(sizeOf(header.title) ?? TITLES.at(-1)!), ...(beside === undefined && { facts: 'under' }) }
  return [{
    id: 'opening',
    title: words.sections.opening,
    slides: [
      ...inParts(
        { alias: words.slugs.cover, layout: 'cover', title: header.title, part: '', hints, cues, seconds },
        [{ ids, memo: said }],
        words,
      ),
      ...inParts(
        { ...contentsSlide, part: '', layout: 'contents', seconds: 30 },
        contentsParts(sections, context),
        words,
      ),
    ],
  }]
}

/** Height of facts side by side, px; undefined where too narrow. */
function besideHeight(facts: readonly HeaderLine[], fit: PlanContext['fit']): number | undefined {
  const room = CANVAS.width - (facts.length - 1) * cover.gap
  const all = facts.reduce((sum, { text }) => sum + fit.width(text, FACT), 0)
  // Unbreakable words cost the other facts room: one extra line.
  const lines = Math.ceil(all / room) + Number(all > room)
  const share = room / facts.length
  const narrow = facts.some(({ text, label }) =>
    fit.lines(text, FACT, share) === Infinity || fit.lines(label, LABEL, share) === Infinity)
  return narrow || lines > MOST_BESIDE ? undefined : LABEL.size * LABEL.line + lines * FACT.size * FACT.line
}

/** Each fact may take an equal share, or the height others leave. */
function requireFacts(
  facts: readonly HeaderLine[],
  heightOf: (fact: HeaderLine) => number,
  fit: PlanContext['fit'],
): void {
  const height = facts.reduce((sum, fact) => sum + heightOf(fact), 0)
  if (height <= MOST_FACTS)
    return
  for (const fact of facts.filter(({ field }) => field !== 'date')) {
    const room = Math.max(MOST_FACTS / facts.length, MOST_FACTS - height + heightOf(fact))
    fit.require(['header', ...fact.field.split('.')], fact.text, text => heightOf({ ...fact, text }) <= room)
  }
}

/** The contents as a route, or as a list where names do not fit. */
function contentsParts(sections: readonly PlannedSection[], { fit, words, memo }: PlanContext): SlidePart[] {
  const slides = sections.flatMap(({ slides }) => slides)
  const stops = stopsOf(sections.map(({ slides, ...section }) => ({ ...section, alias: slides[0]!.alias })), slides)
  const places = labelPlaces(stops, fit.body(words.contents.title), fit)
  if (places)
    return [{ ids: { places }, memo: [] }]
  const rows = sections.map(({ title, detail = '' }) => rule + Math.max(
    LEAST_ROW,
    fit.height(title, deckStyle(contents.text, slide.line), contents.title),
    fit.height(detail, deckStyle(contents.detail, slide.line), DETAIL),
  ))
  requireNames(memo, words, fit)
  const room = fit.partBody(words.contents.title)
  const height = (start: number, end: number): number => rows.slice(start, end).reduce((sum, row) => sum + row, 0)
  const groups = packEvenly(rows.length, (start, end) => height(start, end) <= room)
  return groups.map(([from, until]): SlidePart =>
    ({ ids: groups.length > 1 ? { from, until } : {}, memo: [] }))
}

/** The most lines of a heading and of a summary in the contents. */
const NAME = deckStyle(contents.text, slide.line)
const MOST_HEADING = 4
const MOST_SUMMARY = 2

function requireNames({ parts }: Memo, words: Words, fit: PlanContext['fit']): void {
  parts.forEach((part, index) => {
    const path = ['parts', index]
    if (part.heading)
      fit.requireLines([...path, 'heading'], partTitle(part, words), NAME, contents.title, MOST_HEADING)
    if (part.ours.summary) {
      const summary = [...path, 'ours', 'summary']
      fit.requireLines(summary, part.ours.summary, deckStyle(contents.detail, slide.line), DETAIL, MOST_SUMMARY)
    }
  })
}

import type { Memo } from '../../schema/read.ts'
import type { Words } from '../../words/index.ts'
import type { HeaderLine } from '../header-lines.ts'
import type { PlanContext, PlannedSection, SlidePart } from '../part.ts'
import type { TextStyle } from '../text/styles.ts'
import { SIZES } from '../../styles/tokens.ts'
import { headerLines } from '../header-lines.ts'
import { partTitle } from '../look-up.ts'
import { inParts } from '../part.ts'
import { CANVAS, ladder, sizeFor, sizeId } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'
import { titleLines } from '../text/typography.ts'

const { band, canvas, contents, cover, footer, gap, rule, slide } = SIZES
/** The width of the summaries, px. */
const DETAIL = CANVAS.width - contents.number - contents.title
const TITLES = ladder(cover.text, size => memoStyle(size, cover.line, 600))
const LINE = memoStyle(slide.text, slide.line)
const LABEL = deckStyle(slide.text, slide.line, 700)
/** Between the logo and the title, px. */
const AIR = 16
/** The room of the title and the lines under it, px. */
const ROOM = canvas.height - footer.height - band - cover.top - cover.logo - AIR - cover.bottom - gap - cover.below
/** The most that the lines may take of it. */
const MOST_LINES = 280

/** The least height of a row of the contents, px. */
const LEAST_ROW = 52

/** The cover, and the contents of the sections that follow. */
export function openingSlides(sections: readonly PlannedSection[], context: PlanContext): PlannedSection[] {
  const { memo, words, fit } = context
  const { header } = memo
  const lines = headerLines(memo, words)
  const label = Math.max(cover.label, ...lines.map(({ label }) => fit.width(label, LABEL) + cover.labelAfter))
  const lineHeight = (text: string): number => fit.height(text, LINE, CANVAS.width - label)
  const linesHeight = lines.reduce((sum, { text }) => sum + lineHeight(text) + cover.row, 0)
  const kindHeight = header.kind ? fit.height(header.kind, LINE, CANVAS.width) : 0
  const titleFits = (text: string) => (style: TextStyle): boolean => Math.min(linesHeight, MOST_LINES) + kindHeight
    + titleLines(text).reduce((sum, line) => sum + fit.height(line, style, CANVAS.width), 0) <= ROOM
  fit.require(['header', 'title'], header.title, text => sizeFor(TITLES, titleFits(text)) !== undefined)
  requireLines(context, lines, linesHeight, lineHeight)
  const title = sizeFor(TITLES, titleFits(header.title)) ?? TITLES.at(-1)!
  const said = [
    ...header.kind ? [header.kind] : [],
    header.title,
    ...lines.map(({ said, text }) => `${said} ${text}`),
  ]
  const { hints, seconds = 30 } = header.ours
  const contentsSlide = { alias: words.slugs.contents, title: words.contents.title, hints: [words.notes.contentsHint] }
  return [{
    id: 'opening',
    title: words.sections.opening,
    slides: [
      ...inParts(
        { alias: words.slugs.cover, layout: 'cover', title: header.title, part: '', hints, seconds },
        [{ ids: sizeId(title), memo: said }],
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

/** Each line under the title may take its share of the room, or what the others leave; together they have it all. */
function requireLines(
  { fit }: PlanContext,
  lines: readonly HeaderLine[],
  height: number,
  own: (text: string) => number,
): void {
  if (height <= MOST_LINES)
    return
  for (const { field, text } of lines.filter(({ field }) => field !== 'date')) {
    const left = MOST_LINES - height + own(text)
    fit.require(['header', ...field.split('.')], text, text => own(text) <= Math.max(MOST_LINES / lines.length, left))
  }
}

/** The contents on as many slides as they need. */
function contentsParts(sections: readonly PlannedSection[], { fit, words, memo }: PlanContext): SlidePart[] {
  const rows = sections.filter(({ inner }) => !inner).map(({ title, detail = '' }) => rule + Math.max(
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
const MOST_HEADING = 4
const MOST_SUMMARY = 2

function requireNames({ parts }: Memo, words: Words, fit: PlanContext['fit']): void {
  parts.forEach((part, index) => {
    const path = ['parts', index]
    if (part.heading)
      fit.requireLines([...path, 'heading'], partTitle(part, words), deckStyle(contents.text, slide.line), contents.title, MOST_HEADING)
    if (part.ours.summary) {
      const summary = [...path, 'ours', 'summary']
      fit.requireLines(summary, part.ours.summary, deckStyle(contents.detail, slide.line), DETAIL, MOST_SUMMARY)
    }
  })
}

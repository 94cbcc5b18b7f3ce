import type { Path } from '../../schema/walk.ts'
import type { PartContext, PlanPart } from '../part.ts'
import type { TextStyle } from '../text/styles.ts'
import { SIZES } from '../../styles/tokens.ts'
import { readableDate } from '../dates.ts'
import { inParts } from '../part.ts'
import { CANVAS, ladder, sizeFor, sizeId } from '../text/fit.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'
import { titleLines } from '../text/typography.ts'

const { band, canvas, contents, cover, footer, gap, slide } = SIZES
const TITLES = ladder(cover.text, size => memoStyle(size, cover.line, 600))
const LINE = { style: memoStyle(slide.text, slide.line), width: CANVAS.width - cover.label }
/** Between the logo and the title, px. */
const AIR = 16
/** The room of the title and the lines under it, px. */
const ROOM = canvas.height - footer.height - band - cover.top - cover.logo - AIR - cover.bottom - gap - cover.below
/** The most that the lines may take of it. */
const MOST_LINES = 280

/** The cover and the contents. */
export const openingSlides: PlanPart = (context) => {
  const { memo: { header, introduction, task, language }, words, fit } = context
  const date = readableDate(header.date, language)
  const lines = [header.to, header.via, header.from, date].filter(line => line !== undefined)
  const linesHeight = lines.reduce((sum, line) => sum + fit.height(line, LINE.style, LINE.width) + cover.row, 0)
  const titleFits = (text: string) => (style: TextStyle): boolean => Math.min(linesHeight, MOST_LINES)
    + titleLines(text).reduce((sum, line) => sum + fit.height(line, style, CANVAS.width), 0) <= ROOM
  fit.require(['header', 'title'], header.title, text => sizeFor(TITLES, titleFits(text)) !== undefined)
  requireSummary(context, ['introduction', 'ours', 'summary'], introduction?.ours?.summary)
  requireSummary(context, ['task', 'ours', 'summary'], task?.ours.summary)
  requireLines(context, linesHeight)
  const title = sizeFor(TITLES, titleFits(header.title)) ?? TITLES.at(-1)!
  const memo = [
    header.title,
    `${words.header.to}: ${header.to}`,
    ...(header.via ? [`${words.header.via} ${header.via}`] : []),
    `${words.header.from}: ${header.from}`,
    `${words.header.date}: ${date}`,
  ]
  const { hints, seconds = 30 } = header.ours
  const contentsSlide = { alias: words.slugs.contents, title: words.contents.title, hints: [words.notes.contentsHint] }
  return [{
    id: 'opening',
    title: words.sections.opening,
    slides: [
      ...inParts(
        { alias: words.slugs.cover, layout: 'cover', title: header.title, part: '', hints, seconds },
        [{ ids: sizeId(title), memo }],
        words,
      ),
      ...inParts({ ...contentsSlide, part: '', layout: 'contents', seconds: 30 }, [{ ids: {}, memo: [] }], words),
    ],
  }]
}

/** Each line under the title may take its share of the room, or what the others leave; together they have it all. */
function requireLines({ memo: { header }, fit }: PartContext, height: number): void {
  if (height <= MOST_LINES)
    return
  const given = (['to', 'via', 'from'] as const).filter(name => header[name] !== undefined)
  for (const name of given) {
    const own = (text: string): number => fit.height(text, LINE.style, LINE.width)
    const left = MOST_LINES - height + own(header[name]!)
    fit.require(['header', name], header[name]!, text => own(text) <= Math.max(MOST_LINES / (given.length + 1), left))
  }
}

/** Refuses the heading of a section that takes more lines of the contents than it has room for. */
export function requireHeading({ fit }: PartContext, path: Path, heading: string, most: number): void {
  fit.requireLines(path, heading, deckStyle(contents.text, slide.line), contents.title, most)
}

/** The summary beside it has two lines. */
function requireSummary({ fit }: PartContext, path: Path, summary: string | undefined): void {
  const width = CANVAS.width - contents.number - contents.title
  if (summary)
    fit.requireLines(path, summary, deckStyle(contents.detail, slide.line), width, 2)
}

import type { Path } from '../../schema/walk.ts'
import type { Fit, Size } from '../fit.ts'
import type { PlanPart } from '../plan.ts'
import { readableDate } from '../dates.ts'
import { CANVAS, sizeFor, sizeId } from '../fit.ts'
import { deckStyle, memoStyle } from '../measure.ts'
import { titleLines } from '../title-lines.ts'

/** The sizes of the title on the cover; `components/MemoHeader.vue` has the same. */
const SIZES: readonly Size[] = [
  { style: memoStyle(54, 1.25, 600) },
  { name: 'small', style: memoStyle(42, 1.25, 600) },
  { name: 'smallest', style: memoStyle(32, 1.25, 600) },
]
/** To whom and from whom: its text, the room between two lines, and all that stands around it, px. */
const LINES = { style: memoStyle(26, 1.4), width: 1024, gap: 4, most: 280 } as const
/** The cover has the whole canvas but its band and footer; around the title are paddings, the logo and the room under the list, px. */
const HEIGHT = 648
const AROUND = 216

/** The cover and the contents. */
export const openingSlides: PlanPart = ({ memo: { header, introduction, task, language }, words, fit }) => {
  const lines = [header.to, header.via, header.from, readableDate(header.date, language)].filter(line => line !== undefined)
  const linesHeight = lines.reduce((sum, line) => sum + fit.height(line, LINES.style, LINES.width) + LINES.gap, 0)
  const title = (text: string) => (style: Size['style']): boolean => AROUND + Math.min(linesHeight, LINES.most)
    + titleLines(text).reduce((sum, line) => sum + fit.height(line, style, CANVAS.width), 0) <= HEIGHT
  fit.require(['header', 'title'], header.title, text => sizeFor(SIZES, title(text)) !== undefined)
  requireSummary(fit, ['introduction', 'ours', 'summary'], introduction?.ours?.summary)
  requireSummary(fit, ['task', 'ours', 'summary'], task?.ours.summary)
  requireLines(fit, { to: header.to, via: header.via, from: header.from }, linesHeight)
  return [{
    id: 'opening',
    title: words.sections.opening,
    slides: [
      {
        alias: words.slugs.cover,
        layout: 'cover',
        title: header.title,
        ids: sizeId(sizeFor(SIZES, title(header.title)) ?? SIZES.at(-1)!),
        part: '',
        notes: {
          memo: [
            header.title,
            `${words.header.to}: ${header.to}`,
            ...(header.via ? [`${words.header.via} ${header.via}`] : []),
            `${words.header.from}: ${header.from}`,
            `${words.header.date}: ${readableDate(header.date, language)}`,
          ],
          hints: header.ours.hints,
        },
        seconds: header.ours.seconds ?? 30,
      },
      {
        alias: words.slugs.contents,
        layout: 'contents',
        title: words.contents.title,
        ids: {},
        part: '',
        notes: { memo: [], hints: [words.notes.contentsHint] },
        seconds: 30,
      },
    ],
  }]
}

/** Each line under the title may take its share of the room, or what the others leave; together they have it all. */
function requireLines(fit: Fit, lines: Record<string, string | undefined>, height: number): void {
  const given = Object.entries(lines).filter((line): line is [string, string] => line[1] !== undefined)
  const share = LINES.most / (given.length + 1)
  if (height <= LINES.most)
    return
  given.forEach(([name, line]) => {
    const left = LINES.most - height + fit.height(line, LINES.style, LINES.width)
    fit.require(['header', name] satisfies Path, line, text => fit.height(text, LINES.style, LINES.width) <= Math.max(share, left))
  })
}

/** The heading of a section as a line of the contents, at most three lines of it: `layouts/contents.vue`. */
export function requireHeading(fit: Fit, path: Path, heading: string): void {
  fit.require(path, heading, text => fit.lines(text, deckStyle(30, 1.3), 420) <= 2)
}

/** What is said beside it, in two lines. */
function requireSummary(fit: Fit, path: Path, summary: string | undefined): void {
  if (summary)
    fit.require(path, summary, text => fit.lines(text, deckStyle(24, 1.3), 644) <= 2)
}

import type { MeasuredDeck, Metric, Results, Subject } from './results.ts'
import { formatted } from './format.ts'
import { medianOf, METRICS, SUBJECTS } from './results.ts'
import { svg } from './svg.ts'

const CHARTED = ['build', 'pdf', 'firstView'] as const satisfies Metric[]

/** A panel and the edges of its lines, in px. */
const PANEL = { width: 900, height: 300, left: 60, right: 560, top: 50, bottom: 260 } as const
/** The least distance between two names, in px. */
const NAME_HEIGHT = 18

/**
 * Line charts of the main measures by number of slides, as SVG.
 * Both axes are logarithmic: the dashed line is linear growth.
 */
export function growthChart(results: Results, sizes: readonly MeasuredDeck[]): string {
  const subjects = Object.keys(SUBJECTS) as Subject[]
  const panels = CHARTED
    .map(metric => ({ metric, lines: linesOf(results, sizes, metric, subjects) }))
    .filter(({ lines }) => lines.length)
  return svg(
    PANEL.width,
    panels.length * PANEL.height,
    'How it grows with the number of slides',
    panels
      .map(({ metric, lines }) => `${METRICS[metric]}: ${lines.map(line => inWords(line, metric)).join('; ')}.`)
      .join(' '),
    panels
      .map(({ metric, lines }, index) =>
        `<g transform="translate(0 ${index * PANEL.height})">${panel(metric, lines, sizes)}</g>`)
      .join('\n'),
  )
}

interface Line { subject: Subject, points: { slides: number, value: number }[] }

function linesOf(results: Results, sizes: readonly MeasuredDeck[], metric: Metric, subjects: Subject[]): Line[] {
  return subjects.map(subject => ({
    subject,
    points: sizes.flatMap(({ name, slides }) => {
      const value = medianOf(results, name, subject, metric)
      return value ? [{ slides, value }] : []
    }),
  })).filter(({ points }) => points.length)
}

function panel(metric: Metric, lines: Line[], sizes: readonly MeasuredDeck[]): string {
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const [few, many] = [sizes[0]!.slides, sizes.at(-1)!.slides]
  const x = (slides: number): number => Math.round(PANEL.left + share(slides, few, many) * (PANEL.right - PANEL.left))
  const y = (value: number): number => Math.round(PANEL.bottom - share(value, least, most) * (PANEL.bottom - PANEL.top))
  const ends = spread(lines.map(({ points }) => y(points.at(-1)!.value)))
  return [
    `<text class="heading" x="${PANEL.left}" y="26">${METRICS[metric]}</text>`,
    ...sizes.map(({ slides }) =>
      `<text x="${x(slides)}" y="${PANEL.bottom + 24}" text-anchor="middle">${inSlides(slides)}</text>`),
    `<polyline class="axis" points="${x(few)},${y(least)} ${x(many)},${y(least * many / few)}"/>`,
    ...lines.flatMap(({ subject, points }, index) => {
      const kind = subject === 'raadsdeck' ? 'ours' : 'peer'
      const drawn = points.map(({ slides, value }) => `${x(slides)},${y(value)}`)
      const last = points.at(-1)!
      const name = `${SUBJECTS[subject]}, ${formatted(metric, last.value)}`
      return [
        `<polyline class="line-${kind}" points="${drawn.join(' ')}"/>`,
        `<text x="${x(last.slides) + 12}" y="${ends[index]! + 5}">${name}</text>`,
      ]
    }),
  ].join('\n')
}

/** Position of a value between two others, 0 to 1, on a logarithmic scale. */
function share(value: number, least: number, most: number): number {
  return most > least ? Math.log(value / least) / Math.log(most / least) : 0.5
}

/** Moves heights down, the highest first, until no name covers another. */
export function spread(heights: readonly number[]): number[] {
  const moved = [...heights]
  const order = heights.map((_, index) => index).sort((one, other) => heights[one]! - heights[other]!)
  order.forEach((index, place) => {
    if (place)
      moved[index] = Math.max(moved[index]!, moved[order[place - 1]!]! + NAME_HEIGHT)
  })
  return moved
}

function inWords({ subject, points }: Line, metric: Metric): string {
  const found = points.map(({ slides, value }) => `${formatted(metric, value)} at ${inSlides(slides)}`)
  return `${SUBJECTS[subject]} ${found.join(', ')}`
}

const inSlides = (count: number): string => `${count.toLocaleString('en')} slides`

import type { Metric, Results, Subject } from './results.ts'
import { escapeHtml } from '../../../document/escape-html.ts'
import { formatted } from './format.ts'
import { medianOf, METRICS, sampleIn, SUBJECTS } from './results.ts'
import { svg } from './svg.ts'

/** In the order in which a user meets them. */
const CHARTED: readonly Metric[] = ['firstPaint', 'firstPaint4G', 'largestPaint4G', 'firstView', 'build', 'pdf']

/** In px. The rest of the width is for the values. */
const MEASURES = { width: 900, left: 150, bar: 22, gap: 6, heading: 40, panel: 24, barRoom: 560 } as const

/** The main measures of one deck as bars, a panel each, as SVG. */
export function chart(results: Results, deck: string): string {
  const panels = CHARTED
    .map(metric => ({ metric, subjects: subjectsWith(results, deck, metric) }))
    .filter(({ metric, subjects }) => subjects.some(one => medianOf(results, deck, one, metric) !== undefined))
  let height = 0
  const drawn = panels.map(({ metric, subjects }) => {
    const top = height
    height += MEASURES.heading + subjects.length * (MEASURES.bar + MEASURES.gap) + MEASURES.panel
    return panel(results, deck, metric, subjects, top)
  })
  return svg(
    MEASURES.width,
    height,
    'Raadsdeck beside its peers',
    panels.map(({ metric, subjects }) => inWords(results, deck, metric, subjects)).join(' '),
    drawn.join('\n'),
  )
}

function subjectsWith({ samples }: Results, deck: string, metric: Metric): Subject[] {
  return (Object.keys(SUBJECTS) as Subject[]).filter(subject => sampleIn(samples, { deck, subject, metric }))
}

function panel(results: Results, deck: string, metric: Metric, subjects: Subject[], top: number): string {
  const largest = Math.max(...subjects.map(subject => medianOf(results, deck, subject, metric) ?? 0))
  const bars = subjects.map((subject, index) => {
    const value = medianOf(results, deck, subject, metric)
    const y = top + MEASURES.heading + index * (MEASURES.bar + MEASURES.gap)
    const length = value === undefined || !largest ? 0 : Math.max(1, Math.round(value / largest * MEASURES.barRoom))
    const label = valueOf(results, deck, subject, metric)
    return `<text x="${MEASURES.left - 10}" y="${y + 16}" text-anchor="end">${SUBJECTS[subject]}</text>`
      + `<rect class="${subject === 'raadsdeck' ? 'ours' : 'peer'}" x="${MEASURES.left}" y="${y}"`
      + ` width="${length}" height="${MEASURES.bar}"/>`
      + `<text x="${MEASURES.left + length + 8}" y="${y + 16}">${escapeHtml(label)}</text>`
  })
  return [`<text class="heading" x="${MEASURES.left}" y="${top + 26}">${METRICS[metric]}</text>`, ...bars].join('\n')
}

function inWords(results: Results, deck: string, metric: Metric, subjects: Subject[]): string {
  const values = subjects.map(subject => `${SUBJECTS[subject]} ${valueOf(results, deck, subject, metric)}`)
  return `${METRICS[metric]}: ${values.join(', ')}.`
}

function valueOf(results: Results, deck: string, subject: Subject, metric: Metric): string {
  const value = medianOf(results, deck, subject, metric)
  if (value !== undefined)
    return formatted(metric, value)
  return sampleIn(results.samples, { deck, subject, metric })!.failure!
}

import type { Metric, Results, Subject } from './results.ts'
import { times } from './format.ts'
import { SIZES } from '../parameters.ts'
import { medianOf, METRICS, sampleIn, SUBJECTS } from './results.ts'
import { growth, ratio } from './statistics.ts'

/** A goal and how far it was met. */
export interface Goal {
  /** What is asked, with its limit. */
  what: string
  /** What was found, in the words of the goal; undefined when it was not measured. */
  found?: string
  /** Undefined when it was not measured. */
  isMet?: boolean
}

/** The deck of the memo itself. */
export const MEMO = 'memo'

const [SMALL, MIDDLE, LARGE] = SIZES.map(String) as [string, string, string]
const PAINTS = ['firstPaint', 'largestPaint', 'firstPaint4G', 'largestPaint4G'] as const satisfies Metric[]
const STEPS = ['build', 'pdf'] as const satisfies Metric[]

/** Every goal of speed and growth, judged by the medians of one run: computed here, and never asserted by a test. */
export function judgeGoals(results: Results): Goal[] {
  const of = (subject: Subject, metric: Metric): number | undefined => medianOf(results, MEMO, subject, metric)
  const slidevTogether = sum(of('slidev', 'build'), of('slidev', 'pdf'))

  return [
    atLeast('PDF of the slides: `slidev export` takes at least 5 times as long', ratio(of('slidev', 'pdf'), of('raadsdeck', 'pdf')), 5),
    atMost('PDF of the slides: at most as long as Marp', ratio(of('raadsdeck', 'pdf'), of('marp', 'pdf')), 1),
    ...PAINTS.map(metric => atMost(`${METRICS[metric]}: at most 1.2 times plain HTML`, ratio(of('raadsdeck', metric), of('plain', metric)), 1.2)),
    ...PAINTS.flatMap(metric => (['marp', 'reveal'] as const).map(peer =>
      atMost(`${METRICS[metric]}: ahead of ${SUBJECTS[peer]}`, ratio(of('raadsdeck', metric), of(peer, metric)), 1))),
    atMost('First view: less than half of stock Slidev', ratio(of('raadsdeck', 'firstView'), of('slidev', 'firstView')), 0.5),
    atMost('Build of the site with every document: at most `slidev build` and `slidev export` together', ratio(of('raadsdeck', 'build'), slidevTogether), 1),
    ...STEPS.map(metric => builds(results, metric)),
    ...STEPS.map(metric => atMost(
      `${METRICS[metric]}: ${thousands(LARGE)} sources take at most 3.6 times as long as ${MIDDLE}, start-up taken off`,
      growthOf(results, 'raadsdeck', metric),
      3.6,
    )),
    atMost(`First view: ${thousands(LARGE)} sources weigh at most 1.2 times as much as ${SMALL}`, ratio(medianOf(results, LARGE, 'raadsdeck', 'firstView'), medianOf(results, SMALL, 'raadsdeck', 'firstView')), 1.2),
  ]
}

/** How a subject's step grows from the middle size to the largest; see {@link growth}. */
export function growthOf(results: Results, subject: Subject, metric: Metric): number | undefined {
  const sizes = [SMALL, MIDDLE, LARGE].map(name => ({
    slides: results.decks.find(deck => deck.name === name)?.slides ?? 0,
    time: medianOf(results, name, subject, metric),
  }))
  if (sizes.some(({ time }) => time === undefined))
    return undefined
  const [small, middle, large] = sizes as { slides: number, time: number }[]
  return growth(small!, middle!, large!)
}

function atMost(what: string, found: number | undefined, limit: number): Goal {
  return found === undefined ? { what } : { what, found: times(found), isMet: found <= limit }
}

function atLeast(what: string, found: number | undefined, limit: number): Goal {
  return found === undefined ? { what } : { what, found: times(found), isMet: found >= limit }
}

function builds(results: Results, metric: Metric): Goal {
  const what = `${METRICS[metric]}: done with ${thousands(LARGE)} sources`
  const sample = sampleIn(results.samples, { deck: LARGE, subject: 'raadsdeck', metric })
  return sample ? { what, found: sample.failure ?? 'done', isMet: !sample.failure } : { what }
}

function sum(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other
}

const thousands = (size: string): string => Number(size).toLocaleString('en')

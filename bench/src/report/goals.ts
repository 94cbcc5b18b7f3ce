import type { Metric, Results, Subject } from './results.ts'
import { SIZES, TIME_LIMIT } from '../parameters.ts'
import { formatted, times } from './format.ts'
import { medianOf, MEMO, METRICS, notDoneIn, sampleIn, SUBJECTS } from './results.ts'
import { growth, ratio } from './statistics.ts'

/** A goal and how far it was met. */
export interface Goal {
  /** The measure with its limit. */
  what: string
  /** The finding, or why it cannot be judged; undefined when not measured. */
  found?: string
  /** Undefined when it cannot be judged. */
  isMet?: boolean
}

/** In bytes. */
const FIRST_VIEW = 12_000
const PAINT = 1.2
const FIRST_VIEW_GROWTH = 1.05
/**
 * Share of `slidev build` and `slidev export` together.
 * Issue 11 asks 60 % of the build before the static slides, which took 0.83 times those two
 * on 2026-11-25 (7.96 to 3.55 + 6.03 s): a half.
 */
const BUILD = 0.5
/** From command to slide, in ms, and requests; the presenter view likewise. */
const START = 3_000
const START_REQUESTS = 60
/** From 300 to 1,000 sources; linear is about 3.2. */
const GROWTH = 3.6
/** Our PDF, npm's start included, beside two peers'. */
const BARE_PRINT = 2
const TOUYING = 1.5

const [SMALL, MIDDLE, LARGE] = SIZES.map(String) as [string, string, string]
const PAINTS = ['firstPaint', 'largestPaint', 'firstPaint4G', 'largestPaint4G'] as const satisfies Metric[]
const STEPS = ['build', 'pdf', 'check'] as const satisfies Metric[]
const STARTS = [
  ['start', START],
  ['startRequests', START_REQUESTS],
  ['presenter', START],
  ['presenterRequests', START_REQUESTS],
] as const satisfies [Metric, number][]

/** Judges every goal by medians; machine-dependent, so tests never assert them. */
export function judgeGoals(results: Results): Goal[] {
  const of = (subject: Subject, metric: Metric): number | undefined => medianOf(results, MEMO, subject, metric)
  const slidev = sum(of('slidev', 'build'), of('slidev', 'pdf'))
  const views = [LARGE, SMALL].map(size => medianOf(results, size, 'raadsdeck', 'firstView'))
  const firstView = of('raadsdeck', 'firstView')
  const kilobytes = (bytes: number): string => formatted('firstView', bytes)

  return [
    atMost(`${METRICS.firstView}: at most ${kilobytes(FIRST_VIEW)}`, firstView, FIRST_VIEW, kilobytes),
    atMost(
      `First view: ${thousands(LARGE)} sources weigh at most ${FIRST_VIEW_GROWTH} times as much as ${SMALL}`,
      ratio(views[0], views[1]),
      FIRST_VIEW_GROWTH,
    ),
    ...PAINTS.map(metric => atMost(
      `${METRICS[metric]}: at most ${PAINT} times plain HTML`,
      ratio(of('raadsdeck', metric), of('plain', metric)),
      PAINT,
    )),
    atMost(
      `Build with every document: at most ${BUILD} times \`slidev build\` and \`slidev export\` together`,
      ratio(of('raadsdeck', 'build'), slidev),
      BUILD,
    ),
    besidePeer(results, `at most ${BARE_PRINT} times a bare print of plain HTML`, MEMO, 'plain', BARE_PRINT),
    besidePeer(results, `at most ${TOUYING} times Touying`, MEMO, 'touying', TOUYING),
    besidePeer(results, `ahead of Touying with ${thousands(LARGE)} sources`, LARGE, 'touying', 1),
    ...STARTS.map(([metric, limit]) => {
      const format = (value: number): string => formatted(metric, value)
      return atMost(`${METRICS[metric]}: at most ${format(limit)}`, of('raadsdeck', metric), limit, format)
    }),
    ...STEPS.map(metric => isDone(results, metric)),
    ...STEPS.map((metric) => {
      const isPdf = metric === 'pdf'
      const at = (size: string): number | undefined => medianOf(results, size, 'raadsdeck', metric)
      const whole = ratio(at(LARGE), at(MIDDLE))
      return atMost(
        `${METRICS[metric]}: ${thousands(LARGE)} sources take at most ${GROWTH} times as long as ${MIDDLE}, `
        + `start-up${isPdf ? ' and Chromium’s own share' : ''} taken off`,
        isPdf ? ownPdfGrowth(results) : growthOf(results, 'raadsdeck', metric),
        GROWTH,
        own => `${isPdf ? withShare(own, results) : times(own)}; with start-up ${times(whole!)}`,
      )
    }),
  ]
}

/** Growth of a subject's step from middle size to largest; see {@link growth}. */
export function growthOf(results: Results, subject: Subject, metric: Metric): number | undefined {
  return growthBy(results, size => medianOf(results, size, subject, metric))
}

/** Growth of our PDF without Chromium's printing time. */
function ownPdfGrowth(results: Results): number | undefined {
  return growthBy(results, (size) => {
    const [whole, chromium] = (['pdf', 'pdfPrint'] as const).map(metric => medianOf(results, size, 'raadsdeck', metric))
    return whole === undefined || chromium === undefined ? undefined : whole - chromium
  })
}

function growthBy(results: Results, timeOf: (size: string) => number | undefined): number | undefined {
  const sizes = [SMALL, MIDDLE, LARGE].map(name => ({
    slides: results.decks.find(deck => deck.name === name)?.slides ?? 0,
    time: timeOf(name),
  }))
  if (sizes.some(({ time }) => time === undefined))
    return undefined
  const [small, middle, large] = sizes as { slides: number, time: number }[]
  return growth(small!, middle!, large!)
}

function atMost(what: string, found: number | undefined, limit: number, format = times): Goal {
  return found === undefined ? { what } : { what, found: format(found), isMet: found <= limit }
}

/** Our PDF by npm beside a peer's; one ended at its limit is behind. */
function besidePeer(results: Results, what: string, deck: string, peer: Subject, limit: number): Goal {
  const ours = medianOf(results, deck, 'raadsdeck', 'pdfNpm')
  const samples = [['raadsdeck', 'pdfNpm'], [peer, 'pdf']] as const
  const failed = samples
    .map(([subject, metric]) => sampleIn(results.samples, { deck, subject, metric }))
    .find(sample => sample?.failure)
  const goal = atMost(
    `PDF of the slides, npm’s own start included: ${what}`,
    ratio(ours, medianOf(results, deck, peer, 'pdf')),
    limit,
  )
  if (!failed?.failure)
    return goal
  const isBehind = failed.failure === notDoneIn(TIME_LIMIT) && ours !== undefined && ours <= TIME_LIMIT * limit
  return { ...goal, found: `${SUBJECTS[failed.subject]}: ${failed.failure}`, ...(isBehind ? { isMet: true } : {}) }
}

function withShare(own: number, results: Results): string {
  const [whole, chromium] = (['pdf', 'pdfPrint'] as const).map(metric => growthOf(results, 'raadsdeck', metric)!)
  return `${times(own)}; Chromium’s own share ${times(chromium!)}, both ${times(whole!)}`
}

function isDone(results: Results, metric: Metric): Goal {
  const what = `${METRICS[metric]}: done with ${thousands(LARGE)} sources`
  const sample = sampleIn(results.samples, { deck: LARGE, subject: 'raadsdeck', metric })
  return sample ? { what, found: sample.failure ?? 'done', isMet: !sample.failure } : { what }
}

function sum(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other
}

const thousands = (size: string): string => Number(size).toLocaleString('en')

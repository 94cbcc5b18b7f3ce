import { median } from './statistics.ts'

/** Who takes part, in the order of tables and charts: plain HTML of the same text is the floor. */
export const SUBJECTS = {
  raadsdeck: 'Raadsdeck',
  slidev: 'Slidev as it comes',
  marp: 'Marp',
  reveal: 'reveal.js',
  plain: 'plain HTML',
} as const
/** One of them. */
export type Subject = keyof typeof SUBJECTS

/** What is measured: times in ms, sizes and memory in bytes. */
export const METRICS = {
  build: 'Build',
  buildMemory: 'Build, memory',
  pdf: 'PDF of the slides',
  pdfMemory: 'PDF, memory',
  pdfSize: 'PDF, size',
  firstView: 'First view, gzip, fonts apart',
  fonts: 'First view, fonts',
  firstPaint: 'First paint, CPU 4×',
  largestPaint: 'Largest paint, CPU 4×',
  firstPaint4G: 'First paint, CPU 4× and 4G',
  largestPaint4G: 'Largest paint, CPU 4× and 4G',
} as const
/** One of them. */
export type Metric = keyof typeof METRICS

/** Metrics that are bytes; the others are times. */
export const IN_BYTES: ReadonlySet<Metric> = new Set<Metric>(['buildMemory', 'pdfMemory', 'pdfSize', 'firstView', 'fonts'])

/** What a sample is of. */
export interface Where { deck: string, subject: Subject, metric: Metric }

/** What one subject came to on one deck, in every run. */
export interface Sample extends Where {
  values: number[]
  /** Why there are no values, or no more. */
  failure?: string
}

/** A deck that was measured: the memo's own, or one of the scaled ones, which are named by their number of sources. */
export interface MeasuredDeck { name: string, sources: number, slides: number }

/** What it was measured on and with: nothing that names a machine or a place. */
export interface Circumstances {
  /** The day, as 2026-03-21. */
  date: string
  cores: number
  /** In GB, rounded. */
  memory: number
  node: string
  browser: string
  /** Name and version of each peer. */
  peers: Record<string, string>
}

/** Everything that one run of the bench found. */
export interface Results {
  circumstances: Circumstances
  decks: MeasuredDeck[]
  samples: Sample[]
}

/** The sample of one deck, subject and metric, if it was measured. */
export function sampleIn(samples: readonly Sample[], { deck, subject, metric }: Where): Sample | undefined {
  return samples.find(sample => sample.deck === deck && sample.subject === subject && sample.metric === metric)
}

/** Its median; undefined when it was not measured, or did not end in every run. */
export function medianOf({ samples }: Results, deck: string, subject: Subject, metric: Metric): number | undefined {
  const sample = sampleIn(samples, { deck, subject, metric })
  return sample && !sample.failure ? median(sample.values) : undefined
}

/** Adds what one run found to the samples: a value, or why there is none. */
export function addTo(samples: Sample[], where: Where, found: number | { failure: string }): void {
  let sample = sampleIn(samples, where)
  if (!sample)
    samples.push(sample = { ...where, values: [] })
  if (typeof found === 'number')
    sample.values.push(found)
  else sample.failure = found.failure
}

import { median } from './statistics.ts'

/** All subjects, in the order of tables and charts; plain HTML is the floor. */
export const SUBJECTS = {
  raadsdeck: 'Raadsdeck',
  slidev: 'Slidev as it comes',
  marp: 'Marp',
  reveal: 'reveal.js',
  typst: 'Typst',
  polylux: 'Typst, Polylux',
  touying: 'Typst, Touying',
  plain: 'plain HTML',
} as const
export type Subject = keyof typeof SUBJECTS

/** All measures: times in ms, sizes and memory in bytes, and counts. */
export const METRICS = {
  build: 'Build',
  buildMemory: 'Build, memory',
  pdf: 'PDF of the slides',
  pdfPrint: 'PDF, Chromium’s own share',
  pdfNpm: 'PDF, by `npm run`',
  pdfMemory: 'PDF, memory',
  pdfSize: 'PDF, size',
  uaFaults: 'PDF/UA-1, faults',
  archiveFaults: 'PDF/A-2a, faults',
  uaFaultsVera: 'PDF/UA-1, faults by veraPDF',
  archiveFaultsVera: 'PDF/A-2a, faults by veraPDF',
  check: 'Check of the memo',
  start: 'Start, to the first slide',
  startRequests: 'Start, requests',
  presenter: 'Start, to the presenter view',
  presenterRequests: 'Presenter view, requests',
  firstView: 'First view, gzip, fonts apart',
  fonts: 'First view, fonts',
  firstPaint: 'First paint, CPU 4×',
  largestPaint: 'Largest paint, CPU 4×',
  firstPaint4G: 'First paint, CPU 4× and 4G',
  largestPaint4G: 'Largest paint, CPU 4× and 4G',
} as const
export type Metric = keyof typeof METRICS

/** Metrics in bytes; the others but {@link COUNTS} are times. */
export const IN_BYTES: ReadonlySet<Metric> = new Set(
  ['buildMemory', 'pdfMemory', 'pdfSize', 'firstView', 'fonts'],
)

/** Metrics without a unit. */
export const COUNTS: ReadonlySet<Metric> = new Set([
  ...['uaFaults', 'archiveFaults', 'uaFaultsVera', 'archiveFaultsVera'] as const,
  ...['startRequests', 'presenterRequests'] as const,
])

/** The failure of a peer that is not here to be measured. */
export const NOT_MEASURED = 'not measured'

/** The failure of a process that was ended, after so many ms. */
export const notDoneIn = (limit: number): string => `not done in ${limit / 1000} s`

/** The name of the memo's own deck. */
export const MEMO = 'memo'

/** The subject of a sample. */
export interface Where { deck: string, subject: Subject, metric: Metric }

/** The values of every run. */
export interface Sample extends Where {
  values: number[]
  /** The reason that there are no values, or no more. */
  failure?: string
}

/** A measured deck; a scaled one is named by its number of sources. */
export interface MeasuredDeck { name: string, sources: number, slides: number }

/** The machine and the programs, without a name or a place. */
export interface Circumstances {
  /** The day, as 2026-03-21. */
  date: string
  /** Platform and architecture. */
  system: string
  processor: string
  cores: number
  /** In GB, rounded. */
  memory: number
  node: string
  browser: string
  /** Name and version of each peer. */
  peers: Record<string, string>
}

/** All that one run of the bench found. */
export interface Results {
  circumstances: Circumstances
  decks: MeasuredDeck[]
  samples: Sample[]
}

/** The sample of one deck, subject and metric, if it was measured. */
export function sampleIn(samples: readonly Sample[], { deck, subject, metric }: Where): Sample | undefined {
  return samples.find(sample => sample.deck === deck && sample.subject === subject && sample.metric === metric)
}

/** Median of a sample; undefined when not measured, or failed in a run. */
export function medianOf({ samples }: Results, deck: string, subject: Subject, metric: Metric): number | undefined {
  const sample = sampleIn(samples, { deck, subject, metric })
  return sample && !sample.failure ? median(sample.values) : undefined
}

/** Adds a value to the samples, or the reason that there is none. */
export function addTo(samples: Sample[], where: Where, found: number | { failure: string }): void {
  let sample = sampleIn(samples, where)
  if (!sample)
    samples.push(sample = { ...where, values: [] })
  if (typeof found === 'number')
    sample.values.push(found)
  else
    sample.failure = found.failure
}

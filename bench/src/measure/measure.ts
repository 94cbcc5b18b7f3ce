import type { Deck } from '../decks/workspace.ts'
import type { Metric, Sample, Subject } from '../report/results.ts'
import type { Work } from './process.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { say } from '../../../lib/progress.ts'
import { MAKERS } from '../decks/subjects.ts'
import { formatted } from '../report/format.ts'
import { addTo, MEMO, METRICS, NOT_MEASURED, sampleIn, SUBJECTS } from '../report/results.ts'
import { serveCompressed } from './compressed.ts'
import { faultsOf } from './conformance.ts'
import { measurePaint, measureTransfer } from './first-view.ts'
import { measureOwnPrint } from './own-print.ts'
import { lacksOf } from './pdf-pages.ts'
import { measureProcess } from './process.ts'
import { measureStart } from './start.ts'

/** A part that can be measured by itself. */
export type Measure = 'build' | 'pdf' | 'check' | 'paint' | 'start'

/** The place and the means of a measurement. */
export interface Bench {
  /** The path of the browser that all subjects use. */
  browser: string
  measures: ReadonlySet<Measure>
  /** Time after which a process counts as not done, in ms. */
  limit: number
  /** Leaves the 4G line and the presenter view out. */
  isQuick: boolean
  /** Peers that cannot be measured here. */
  missing: ReadonlySet<Subject>
  /** For the files that are served. */
  folder: string
  samples: Sample[]
}

/** Both views of a started deck, with their paths. */
const STARTS = [['start', 'startRequests', ''], ['presenter', 'presenterRequests', 'presenter/1']] as const

/** One run of each of the subjects in turn, to spread slow moments evenly. */
export async function measureDeck(
  bench: Bench,
  deck: Deck,
  run: number,
  subjects: readonly Subject[],
): Promise<void> {
  for (const subject of subjects)
    await measureSubject(bench, deck, subject, run)
}

async function measureSubject(bench: Bench, deck: Deck, subject: Subject, run: number): Promise<void> {
  const { measures, browser, missing, limit, isQuick } = bench
  const record = recorder(bench, deck, subject)
  const maker = MAKERS[subject]
  if (missing.has(subject)) {
    if (measures.has('pdf'))
      record.add('pdf', { failure: NOT_MEASURED })
    return
  }
  let hasSite = true
  // Paint alone needs one build too.
  if (maker.build && (measures.has('build') || (measures.has('paint') && run === 1)))
    hasSite = await timeProcess(maker.build(deck, browser), record, 'build', 'buildMemory')
  if (measures.has('paint') && maker.site && hasSite)
    await measureViews(join(bench.folder, `served-${deck.name}-${subject}-${run}`), maker.site(deck), record, isQuick)
  // Warm-up: makes what later runs keep, as a build does.
  if (measures.has('pdf') && !measures.has('build') && run === 1 && maker.build)
    await measureProcess(maker.pdf(deck, browser), limit)
  if (measures.has('pdf') && await timeProcess(maker.pdf(deck, browser), record, 'pdf', 'pdfMemory'))
    await measurePdf(maker.pdfFile(deck), deck, run, record)
  if (measures.has('pdf') && maker.pdfNpm)
    await timeProcess(maker.pdfNpm(deck, browser), record, 'pdfNpm')
  if (measures.has('pdf') && subject === 'raadsdeck')
    record.add('pdfPrint', await measureOwnPrint(deck))
  if (measures.has('check') && maker.check)
    await timeProcess(maker.check(deck), record, 'check')
  if (measures.has('start') && maker.start) {
    // Warm-up: makes what later starts keep, as Slidev's export did.
    if (run === 1 && !(subject === 'slidev' && measures.has('pdf')))
      await measureStart(maker.start(deck), limit).catch(() => {})
    await measureStarts(maker.start(deck), record, isQuick)
  }
}

/** Records and reports findings. */
interface Recorder {
  limit: number
  add: (metric: Metric, found: number | { failure: string }) => void
  hasFailed: (metric: Metric) => boolean
}

function recorder({ samples, limit }: Bench, { name: deck }: Deck, subject: Subject): Recorder {
  return {
    limit,
    add: (metric, found) => {
      addTo(samples, { deck, subject, metric }, found)
      const value = typeof found === 'number' ? formatted(metric, found) : found.failure
      say(`  ${SUBJECTS[subject]}: ${METRICS[metric]}: ${value}`)
    },
    hasFailed: metric => sampleIn(samples, { deck, subject, metric })?.failure !== undefined,
  }
}

/** Skips a process that failed before, to save another time limit. */
async function timeProcess(
  work: Work,
  { limit, add, hasFailed }: Recorder,
  metric: Metric,
  memory?: Metric,
): Promise<boolean> {
  if (hasFailed(metric))
    return false
  const outcome = await measureProcess(work, limit)
  if ('failure' in outcome) {
    add(metric, outcome)
    say(outcome.output.trim().split('\n').slice(-6).map(line => `    ${line.slice(0, 200)}`).join('\n'))
    return false
  }
  add(metric, outcome.time)
  if (memory && outcome.memory !== undefined)
    add(memory, outcome.memory)
  return true
}

async function measurePdf(file: string, { name, slides }: Deck, run: number, { add }: Recorder): Promise<void> {
  const bytes = new Uint8Array(await readFile(file))
  const size = bytes.length
  const failure = await lacksOf(bytes, slides)
  if (failure)
    add('pdf', { failure })
  else add('pdfSize', size)
  // Runs make the same file, scaled decks the same tags.
  if (name === MEMO && run === 1)
    await countFaults(file, add)
}

async function countFaults(file: string, add: Recorder['add']): Promise<void> {
  try {
    const faults = Object.entries(await faultsOf(file)) as [Metric, number][]
    faults.forEach(([metric, count]) => add(metric, count))
  }
  catch (error) {
    add('uaFaults', { failure: 'not judged' })
    say(`    ${String(error).slice(0, 400)}`)
  }
}

/** The deck, then its presenter view. */
async function measureStarts(work: Work, { limit, add, hasFailed }: Recorder, isQuick: boolean): Promise<void> {
  for (const [metric, count, path] of isQuick ? STARTS.slice(0, 1) : STARTS) {
    // A deck that does not start has no presenter view.
    if (hasFailed('start') || hasFailed(metric))
      continue
    try {
      const { time, requests } = await measureStart(work, limit, path)
      add(metric, time)
      add(count, requests)
    }
    catch (error) {
      add(metric, { failure: 'failed' })
      say(`    ${String(error).slice(0, 400)}`)
    }
  }
}

const VIEWS: readonly Metric[] = ['firstView', 'fonts', 'firstPaint', 'largestPaint', 'firstPaint4G', 'largestPaint4G']

async function measureViews(copy: string, folder: string, { add }: Recorder, isQuick: boolean): Promise<void> {
  const site = await serveCompressed(folder, copy)
  const views = isQuick ? VIEWS.slice(0, -2) : VIEWS
  try {
    const { files, fonts } = await measureTransfer(site.url)
    const slow = await measurePaint(site.url, false)
    const found = [files, fonts, slow.first, slow.largest]
    if (!isQuick) {
      const on4G = await measurePaint(site.url, true)
      found.push(on4G.first, on4G.largest)
    }
    views.forEach((metric, index) => add(metric, found[index]!))
  }
  catch (error) {
    // Go on after a page that does not open.
    views.forEach(metric => add(metric, { failure: 'failed' }))
    say(`    ${String(error).split('\n')[0]!.slice(0, 200)}`)
  }
  finally {
    await site.close()
  }
}

import type { MeasuredDeck, Metric, Results, Subject } from './results.ts'
import { CPU_SLOWDOWN, LINE_4G } from '../parameters.ts'
import { formatted, times } from './format.ts'
import { growthOf, judgeGoals } from './goals.ts'
import { COUNTS, medianOf, MEMO, METRICS, NOT_MEASURED, sampleIn, SUBJECTS } from './results.ts'
import { ratio } from './statistics.ts'

const subjects = Object.keys(SUBJECTS) as Subject[]
const metrics = Object.keys(METRICS) as Metric[]

/** All results as one Markdown document. */
export function resultsPage(results: Results): string {
  const decks = results.decks.flatMap(deck => [`## ${titleOf(deck)}`, deckTable(results, deck)])
  const growth = [
    '## Growth',
    '![Growth of the main measures with the number of slides](growth.svg)',
    growthTable(results),
  ]
  return `${[
    '# Speed and growth, beside the peers',
    circumstances(results),
    '![The main measures of every subject, as bars](chart.svg)',
    '## Goals',
    goalsTable(results),
    ...decks,
    ...results.decks.length > 1 ? growth : [],
  ].join('\n\n')}\n`
}

function circumstances({ circumstances: on, samples }: Results): string {
  const runs = samples.map(({ values }) => values.length).filter(Boolean)
  const [fewest, most] = [Math.min(...runs), Math.max(...runs)]
  const megabits = (bytes: number): string => `${bytes * 8 / 1e6} Mbit/s`
  const peers = Object.entries(on.peers).map(([name, version]) => `${name} ${version}`)
  return [
    `Measured on ${on.date} on ${on.system}, ${on.processor}, ${on.cores} cores, ${on.memory} GB of memory; `
    + `Node ${on.node}, Chromium ${on.browser}, ${peers.join(', ')}.`,
    `${most === 1 ? 'One run' : `Medians of ${fewest === most ? most : `${fewest} to ${most}`} runs`}: `
    + 'every subject in turn, each step as a whole process, the same text and the same browser for all.',
    `Paint: a fresh browser each time, the processor ${CPU_SLOWDOWN} times slower; 4G is ${LINE_4G.latency} ms from `
    + `request to answer, ${megabits(LINE_4G.downloadThroughput)} down and ${megabits(LINE_4G.uploadThroughput)} up. `
    + 'Other hosts are refused at once, which spares stock Slidev its wait for web fonts.',
    'Memory is the peak of the largest process. Raadsdeck’s build makes every document. Faults are places in the PDF '
    + 'that break a rule of a norm, as far as a machine can judge; Typst was asked for PDF/UA-1 alone. The ratio behind '
    + 'a value is to plain HTML, or to stock Slidev where plain HTML has nothing to do.',
  ].join('\n')
}

/** Every goal with its finding, met or not. */
export function goalsTable(results: Results): string {
  return table(['Goal', 'Found', ''], judgeGoals(results).map(({ what, found = NOT_MEASURED, isMet }) =>
    [what, found, isMet === undefined ? '' : isMet ? 'met' : '**not met**']))
}

/** Measures of one deck: a row per metric, a column per subject. */
export function deckTable(results: Results, { name }: MeasuredDeck): string {
  const rows = metrics
    .filter(metric => subjects.some(subject => sampleIn(results.samples, { deck: name, subject, metric })))
    .map(metric => [METRICS[metric], ...subjects.map(subject => cell(results, name, subject, metric))])
  return table(['', ...subjects.map(subject => SUBJECTS[subject])], rows)
}

function cell(results: Results, deck: string, subject: Subject, metric: Metric): string {
  const value = medianOf(results, deck, subject, metric)
  if (value === undefined)
    return sampleIn(results.samples, { deck, subject, metric })?.failure ?? '–'
  if (COUNTS.has(metric))
    return formatted(metric, value)
  const floor = medianOf(results, deck, 'plain', metric) ?? medianOf(results, deck, 'slidev', metric)
  const to = ratio(value, floor)
  return to === undefined ? formatted(metric, value) : `${formatted(metric, value)} (${times(to)})`
}

/** Growth of steps from the middle size, of the first view from the smallest. */
export function growthTable(results: Results): string {
  const steps = (['build', 'pdf', 'pdfPrint', 'check'] as const).map(metric => [
    `${METRICS[metric]}, 300 to 1,000 sources, start-up taken off`,
    ...subjects.map(subject => timesOrNothing(growthOf(results, subject, metric))),
  ])
  const views = subjects.map(subject =>
    ratio(medianOf(results, '1000', subject, 'firstView'), medianOf(results, '30', subject, 'firstView')))
  return table(['', ...subjects.map(subject => SUBJECTS[subject])], [
    ...steps,
    ['First view, 30 to 1,000 sources', ...views.map(timesOrNothing)],
  ])
}

const timesOrNothing = (value: number | undefined): string => value === undefined ? '–' : times(value)

function titleOf({ name, sources, slides }: MeasuredDeck): string {
  const title = name === MEMO ? 'The memo itself' : 'The memo, scaled'
  return `${title}: ${sources.toLocaleString('en')} sources, ${slides.toLocaleString('en')} slides`
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

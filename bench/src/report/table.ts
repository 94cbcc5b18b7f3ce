import type { MeasuredDeck, Metric, Results, Subject } from './results.ts'
import { formatted, times } from './format.ts'
import { growthOf, judgeGoals } from './goals.ts'
import { CPU_SLOWDOWN, LINE_4G } from '../parameters.ts'
import { medianOf, METRICS, sampleIn, SUBJECTS } from './results.ts'
import { ratio } from './statistics.ts'

const subjects = Object.keys(SUBJECTS) as Subject[]
const metrics = Object.keys(METRICS) as Metric[]

/** All results as one Markdown document: circumstances, goals, and a table for each deck and for growth. */
export function resultsPage(results: Results): string {
  return `${[
    '# Speed and growth, beside the peers',
    circumstances(results),
    '![The main measures of every subject, as bars](chart.svg)',
    '## Goals',
    goalsTable(results),
    ...results.decks.flatMap(deck => [`## ${titleOf(deck)}`, deckTable(results, deck)]),
    ...results.decks.length > 1 ? ['## Growth', '![How the main measures grow with the number of slides](growth.svg)', growthTable(results)] : [],
  ].join('\n\n')}\n`
}

function circumstances({ circumstances: { date, cores, memory, node, browser, peers }, samples }: Results): string {
  const runs = [...new Set(samples.map(({ values }) => values.length).filter(Boolean))].sort((one, other) => one - other)
  const kilobits = (bytes: number): string => `${bytes * 8 / 1e6} Mbit/s`
  return [
    `Measured on ${date} with ${cores} cores and ${memory} GB of memory, Node ${node}, Chromium ${browser}; ${
      Object.entries(peers).map(([name, version]) => `${name} ${version}`).join(', ')}.`,
    `${runs.at(-1) === 1 ? 'One run' : `Medians of ${[...new Set([runs[0], runs.at(-1)])].join(' to ')} runs`}; every subject in turn, each step as a whole process, the same text and the same browser for all.`,
    `Paint: a fresh browser each time, the processor ${CPU_SLOWDOWN} times slower; 4G is ${LINE_4G.latency} ms from request to answer, ${
      kilobits(LINE_4G.downloadThroughput)} down and ${kilobits(LINE_4G.uploadThroughput)} up. Other hosts are refused at once, which spares stock Slidev its wait for web fonts.`,
    'Memory is the peak of the largest process. Raadsdeck’s build makes every document, and its PDF conforms to PDF/UA-1 and PDF/A-2a; the other PDFs do not. The ratio behind a value is to plain HTML, or to stock Slidev where plain HTML has nothing to do.',
  ].join('\n')
}

/** Every goal with what was found, met or not. */
export function goalsTable(results: Results): string {
  return table(['Goal', 'Found', ''], judgeGoals(results).map(({ what, found = 'not measured', isMet }) =>
    [what, found, isMet === undefined ? '' : isMet ? 'met' : '**not met**']))
}

/** What was measured on one deck: a row for each metric, a column for each subject. */
export function deckTable(results: Results, { name }: MeasuredDeck): string {
  const rows = metrics
    .filter(metric => subjects.some(subject => sampleIn(results.samples, { deck: name, subject, metric })))
    .map(metric => [METRICS[metric], ...subjects.map(subject => cell(results, name, subject, metric))])
  return table(['', ...subjects.map(subject => SUBJECTS[subject])], rows)
}

function cell(results: Results, deck: string, subject: Subject, metric: Metric): string {
  const sample = sampleIn(results.samples, { deck, subject, metric })
  const value = medianOf(results, deck, subject, metric)
  if (value === undefined)
    return sample?.failure ?? '–'
  const floor = medianOf(results, deck, 'plain', metric)
  const to = ratio(value, floor ?? medianOf(results, deck, 'slidev', metric))
  return to === undefined ? formatted(metric, value) : `${formatted(metric, value)} (${times(to)})`
}

/** How much each step grows from the middle size to the largest, and the first view from the smallest to the largest. */
export function growthTable(results: Results): string {
  const names = results.decks.map(({ name }) => name)
  const growths = (['build', 'pdf'] as const).map(metric => [
    `${METRICS[metric]}, 300 to 1,000 sources, start-up taken off`,
    ...subjects.map(subject => timesOrNothing(growthOf(results, subject, metric))),
  ])
  const views = names.includes('30')
    ? [['First view, 30 to 1,000 sources', ...subjects.map(subject =>
        timesOrNothing(ratio(medianOf(results, '1000', subject, 'firstView'), medianOf(results, '30', subject, 'firstView'))))]]
    : []
  return table(['', ...subjects.map(subject => SUBJECTS[subject])], [...growths, ...views])
}

const timesOrNothing = (value: number | undefined): string => value === undefined ? '–' : times(value)

function titleOf({ name, sources, slides }: MeasuredDeck): string {
  return `${name === 'memo' ? 'The memo itself' : 'The memo, scaled'}: ${sources.toLocaleString('en')} sources, ${slides.toLocaleString('en')} slides`
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

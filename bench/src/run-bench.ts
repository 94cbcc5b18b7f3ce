import type { MemoOptions } from '../../memo/options.ts'
import type { Memo } from '../../schema/read.ts'
import type { Deck } from './decks/workspace.ts'
import type { Bench, Measure } from './measure/measure.ts'
import type { Results, Subject } from './report/results.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withWorkFolder } from '../../lib/folders/work-folder.ts'
import { Problem } from '../../lib/problem.ts'
import { say, step } from '../../lib/progress.ts'
import { loadMemo } from '../../memo/load.ts'
import { findBrowser } from '../../print/browser.ts'
import { forAudience } from '../../schema/audience.ts'
import { readMemo } from '../../schema/read.ts'
import { missingPeers } from './decks/missing-peers.ts'
import { ensurePeers } from './decks/peers.ts'
import { scaledMemo } from './decks/scaled-memo.ts'
import { copyProject, writeDeck } from './decks/workspace.ts'
import { circumstancesHere } from './measure/circumstances.ts'
import { measureDeck } from './measure/measure.ts'
import { QUICK_LIMIT, SIZES, TIME_LIMIT } from './parameters.ts'
import { chart } from './report/chart.ts'
import { growthChart } from './report/growth-chart.ts'
import { MEMO, SUBJECTS } from './report/results.ts'
import { goalsTable, resultsPage } from './report/table.ts'

/** The measures to take, and how often. */
interface Plan {
  measures: ReadonlySet<Measure>
  /** Runs on the memo's own deck; 0 leaves it out. */
  runs: number
  /** Our runs on each scaled deck, and one of each peer; 0 leaves them out. */
  growthRuns: number
  /** Time after which a process counts as not done, in ms. */
  limit: number
  /** Skips the 4G line and the presenter view, a third of a round. */
  isQuick: boolean
}

const RUNS = 5
/** A single run of ours varied by a third; the peers' largest decks take minutes a run. */
const GROWTH_RUNS = 3
const ALL_SUBJECTS = Object.keys(SUBJECTS) as Subject[]
const MEASURES: readonly Measure[] = ['build', 'pdf', 'check', 'paint', 'start']

/**
 * The plan that the options of `npm run bench` ask for.
 * @throws {Problem} for an invalid number of runs
 */
export function planOf(quick: boolean, runs?: string, only?: Measure | 'growth'): Plan {
  if (runs !== undefined && !/^[1-9]\d?$/.test(runs))
    throw new Problem({ what: `Bij --runs hoort een getal van 1 tot en met 99, niet '${runs}'.` })
  const count = (usual: number): number => runs ? Number(runs) : quick ? 1 : usual
  const measure = MEASURES.find(name => name === only)
  return {
    measures: new Set(measure ? [measure] : MEASURES),
    runs: only === 'growth' ? 0 : count(RUNS),
    growthRuns: quick || measure ? 0 : count(GROWTH_RUNS),
    limit: quick ? QUICK_LIMIT : TIME_LIMIT,
    isQuick: quick,
  }
}

/**
 * Installs missing peers, measures, and writes the results into `target`.
 * @returns the goals with their findings, as a Markdown table
 * @throws {Problem} when the peers cannot be installed or the memo is not right
 */
export async function runBench(plan: Plan, options: MemoOptions, target: string): Promise<string> {
  await ensurePeers()
  const results = await withWorkFolder('bench', work => measureAll(plan, options, work))
  await writeResults(results, target)
  return goalsTable(results)
}

async function measureAll(plan: Plan, options: MemoOptions, work: string): Promise<Results> {
  const browser = (await findBrowser()).path
  const decks = await step('Presentaties klaarzetten …', () => prepare(plan, options, work))
  const missing = await step('Typst en zijn pakketten ophalen …', () => missingPeers(decks[0]!, browser))
  const { measures, limit, isQuick } = plan
  const bench: Bench = { browser, measures, limit, isQuick, missing, folder: work, samples: [] }
  // Deck by deck: Vite's cache of another deck blanks stock Slidev's pages.
  for (const deck of decks) {
    const runs = deck.name === MEMO ? plan.runs : plan.growthRuns
    for (let run = 1; run <= runs; run++) {
      const name = deck.name === MEMO ? 'de memo' : 'de memo, geschaald'
      say(`Ronde ${run} van ${runs}: ${name}, ${deck.sources} bronnen, ${deck.slides} dia’s`)
      await measureDeck(bench, deck, run, deck.name === MEMO || run === 1 ? ALL_SUBJECTS : ['raadsdeck'])
    }
  }
  return {
    circumstances: await circumstancesHere(),
    decks: decks.map(({ name, sources, slides }) => ({ name, sources, slides })),
    samples: bench.samples,
  }
}

async function writeResults(results: Results, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'results.json'), `${JSON.stringify(results, undefined, 2)}\n`)
  await writeFile(join(folder, 'results.md'), resultsPage(results))
  await writeFile(join(folder, 'chart.svg'), chart(results, results.decks[0]!.name))
  const sizes = results.decks.filter(({ name }) => name !== MEMO)
  if (sizes.length)
    await writeFile(join(folder, 'growth.svg'), growthChart(results, sizes))
}

async function prepare({ runs, growthRuns }: Plan, options: MemoOptions, work: string): Promise<Deck[]> {
  const project = join(work, 'project')
  await copyProject(project)
  const memo = forAudience(await loadMemo(options), options.audience)
  const own = runs ? [await writeDeck(MEMO, memo, join(work, MEMO), project, options.folder)] : []
  const sizes = growthRuns ? SIZES : []
  const scaled = sizes.map(size => writeDeck(String(size), memoOfSize(memo, size), join(work, String(size)), project))
  return [...own, ...await Promise.all(scaled)]
}

function memoOfSize(memo: Memo, sources: number): Memo {
  const { memo: scaled, findings } = readMemo(scaledMemo(memo, sources))
  if (!scaled)
    throw new Error(`The scaled memo is not right: ${JSON.stringify(findings.slice(0, 3))}`)
  return scaled
}

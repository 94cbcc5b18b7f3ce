import type { MemoOptions } from '../../memo/options.ts'
import type { Memo } from '../../schema/read.ts'
import type { Bench, Measure } from './measure.ts'
import type { Results } from './results.ts'
import type { Deck } from './workspace.ts'
import { say, step } from '../../lib/progress.ts'
import { loadMemo } from '../../memo/load.ts'
import { findBrowser } from '../../print/browser.ts'
import { forAudience } from '../../schema/audience.ts'
import { readMemo } from '../../schema/read.ts'
import { chart } from './chart.ts'
import { circumstancesHere } from './circumstances.ts'
import { MEMO } from './goals.ts'
import { growthChart } from './growth-chart.ts'
import { measureDeck } from './measure.ts'
import { SIZES } from './parameters.ts'
import { scaledMemo } from './scaled-memo.ts'
import { resultsPage } from './table.ts'
import { copyProject, writeDeck } from './workspace.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What one run of the bench measures. */
export interface Plan {
  measures: ReadonlySet<Measure>
  /** How often the memo's own deck is measured; 0 leaves it out. */
  runs: number
  /** How often each scaled deck is measured; 0 leaves them out. */
  growthRuns: number
}

/** Measures what is planned, in turn, in a folder for half-finished things. */
export async function runBench(plan: Plan, options: MemoOptions, work: string): Promise<Results> {
  const browser = (await findBrowser()).path
  const decks = await step('Presentaties klaarzetten …', () => prepare(plan, options, work))
  const bench: Bench = { browser, measures: plan.measures, folder: work, samples: [] }
  for (let run = 1; run <= Math.max(plan.runs, plan.growthRuns); run++) {
    for (const deck of decks) {
      const runs = deck.name === MEMO ? plan.runs : plan.growthRuns
      if (run > runs)
        continue
      say(`Ronde ${run} van ${runs}: ${deck.name === MEMO ? 'de memo' : 'de memo, geschaald'}, ${deck.sources} bronnen, ${deck.slides} dia’s`)
      await measureDeck(bench, deck, run)
    }
  }
  return {
    circumstances: await circumstancesHere(browser),
    decks: decks.map(({ name, sources, slides }) => ({ name, sources, slides })),
    samples: bench.samples,
  }
}

/** Writes the results for programs, readers and viewers: results.json, results.md, chart.svg and growth.svg. */
export async function writeResults(results: Results, folder: string): Promise<void> {
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
  const scaled = growthRuns
    ? await Promise.all(SIZES.map(size => writeDeck(String(size), memoOfSize(memo, size), join(work, String(size)), project)))
    : []
  return [...own, ...scaled]
}

/** The memo at another size, read as any memo is. */
function memoOfSize(memo: Memo, sources: number): Memo {
  const { memo: scaled, findings } = readMemo(scaledMemo(memo, sources))
  if (!scaled)
    throw new Error(`A scaled memo is not right: ${JSON.stringify(findings.slice(0, 3))}`)
  return scaled
}

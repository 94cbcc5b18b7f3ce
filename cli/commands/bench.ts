import type { Measure } from '../../bench/src/measure.ts'
import type { Plan } from '../../bench/src/run-bench.ts'
import { MEASURES } from '../../bench/src/measure.ts'
import { ensurePeers, peersFolder } from '../../bench/src/peers.ts'
import { runBench, writeResults } from '../../bench/src/run-bench.ts'
import { goalsTable } from '../../bench/src/table.ts'
import { withWorkFolder } from '../../lib/output.ts'
import { Problem } from '../../lib/problem.ts'
import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { runCommand } from '../command.ts'
import { memoOptions, readMemoOptions } from '../options.ts'
import { join, relative } from 'node:path'

const RUNS = 5
const GROWTH_RUNS = 3
const ONLY = [...MEASURES, 'growth'] as const

/**
 * `npm run bench`: measures Raadsdeck beside stock Slidev, Marp, reveal.js and plain HTML of the same text, and how
 * each grows; about an hour. `--quick` measures the memo's own deck once, in minutes; `--only paint|pdf|build|growth`
 * a part; `--runs <number>` more or fewer runs. A complete run writes its results in bench/, any other in .raadsdeck/bench/.
 */
await runCommand(async ({ values: { quick = false, runs, only, memo } }) => {
  const options = readMemoOptions({ memo })
  const plan = planOf(quick, runs, only)
  await ensurePeers()
  const results = await withWorkFolder('bench', work => runBench(plan, options, work))
  const folder = quick || only ? join(projectFolder, '.raadsdeck', 'bench') : peersFolder
  await writeResults(results, folder)
  console.log(`\n${goalsTable(results)}\n`)
  say(`Klaar: ${relative(projectFolder, folder)}/ met results.md, results.json en de grafieken.`)
}, {
  options: { memo: memoOptions.memo, quick: { type: 'boolean' }, runs: { type: 'string' }, only: { type: 'string' } },
})

/** @throws {Problem} when there is no such part, or no such number of runs */
function planOf(quick: boolean, runs: string | undefined, only: string | undefined): Plan {
  if (runs !== undefined && !/^[1-9]\d?$/.test(runs))
    throw new Problem({ what: `'${runs}' is geen aantal ronden.`, where: '--runs', mend: 'kies een getal van 1 tot en met 99' })
  if (only !== undefined && !(ONLY as readonly string[]).includes(only))
    throw new Problem({ what: `Het onderdeel '${only}' bestaat niet.`, where: '--only', mend: `kies ${ONLY.join(', ')}` })
  const count = runs ? Number(runs) : quick ? 1 : RUNS
  const isPart = only !== undefined && only !== 'growth'
  return {
    measures: new Set(isPart ? [only as Measure] : MEASURES),
    runs: only === 'growth' ? 0 : count,
    growthRuns: quick || isPart ? 0 : runs ? count : GROWTH_RUNS,
  }
}

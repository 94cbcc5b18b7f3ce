import type { Measure } from '../../bench/src/measure/measure.ts'
import type { Plan } from '../../bench/src/run-bench.ts'
import { Problem } from '../../lib/problem.ts'
import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { runCommand } from '../command.ts'
import { memoOptions, readMemoOptions } from '../options.ts'
import { join, relative } from 'node:path'

const RUNS = 5
const GROWTH_RUNS = 3
const MEASURES: readonly Measure[] = ['build', 'pdf', 'paint']
const PARTS: readonly string[] = [...MEASURES, 'growth']

/** `npm run bench`: measures Raadsdeck beside its peers. Only a complete run renews the results in bench/. */
await runCommand(async ({ values: { quick = false, runs, only, memo } }) => {
  const options = readMemoOptions({ memo })
  const plan = planOf(quick, runs, only)
  const target = join(projectFolder, quick || only ? '.raadsdeck/bench' : 'bench')
  // Only now: development packages are loaded for no other command.
  const { runBench } = await import('../../bench/src/run-bench.ts')
  console.log(`\n${await runBench(plan, options, target)}\n`)
  say(`Klaar: ${relative(projectFolder, target)}/ met results.md, results.json en de grafieken.`)
}, {
  options: { memo: memoOptions.memo, quick: { type: 'boolean' }, runs: { type: 'string' }, only: { type: 'string' } },
})

/** @throws {Problem} for an unknown part, or a number of runs that is none */
function planOf(quick: boolean, runs: string | undefined, only: string | undefined): Plan {
  if (runs !== undefined && !/^[1-9]\d?$/.test(runs)) {
    throw new Problem({
      what: `'${runs}' is geen aantal ronden.`,
      where: '--runs',
      mend: 'kies een getal van 1 tot en met 99',
    })
  }
  if (only !== undefined && !PARTS.includes(only)) {
    throw new Problem({
      what: `Het onderdeel '${only}' bestaat niet.`,
      where: '--only',
      mend: `kies ${PARTS.join(', ')}`,
    })
  }
  const count = runs ? Number(runs) : quick ? 1 : RUNS
  const measure = MEASURES.find(name => name === only)
  return {
    measures: new Set(measure ? [measure] : MEASURES),
    runs: only === 'growth' ? 0 : count,
    growthRuns: quick || measure ? 0 : runs ? count : GROWTH_RUNS,
  }
}

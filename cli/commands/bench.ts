import type { Measure } from '../../bench/src/measure/measure.ts'
import type { Plan } from '../../bench/src/run-bench.ts'
import { join, relative } from 'node:path'
import { defineCommand } from 'citty'
import { Problem } from '../../lib/problem.ts'
import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { memoOption, readMemoOptions } from '../options.ts'

const RUNS = 5
const GROWTH_RUNS = 3
const MEASURES = ['build', 'pdf', 'paint'] as const

export default defineCommand({
  meta: { name: 'bench', description: 'Meet snelheid en omvang naast andere programma’s voor dia’s: ongeveer een uur.' },
  args: {
    ...memoOption,
    quick: { type: 'boolean', description: 'één ronde van de eigen dia’s, in minuten' },
    only: { type: 'enum', options: [...MEASURES, 'growth'], description: 'alleen dit onderdeel' },
    runs: { type: 'string', valueHint: 'aantal', description: 'hoeveel rondes, 1 tot en met 99' },
  },
  async run({ args: { memo, quick = false, runs, only } }) {
    const options = readMemoOptions({ memo })
    const plan = planOf(quick, runs, only)
    // Only a complete run renews the results that are kept.
    const target = join(projectFolder, quick || only ? '.raadsdeck/bench' : 'bench')
    const { runBench } = await import('../../bench/src/run-bench.ts')
    console.log(`\n${await runBench(plan, options, target)}\n`)
    say(`Klaar: ${relative(projectFolder, target)}/ met results.md, results.json en de grafieken.`)
  },
})

/** @throws {Problem} for a number of runs that is none */
function planOf(quick: boolean, runs: string | undefined, only: Measure | 'growth' | undefined): Plan {
  if (runs !== undefined && !/^[1-9]\d?$/.test(runs))
    throw new Problem({ what: `Bij --runs hoort een getal van 1 tot en met 99, niet '${runs}'.` })
  const count = (usual: number): number => runs ? Number(runs) : quick ? 1 : usual
  const measure = MEASURES.find(name => name === only)
  return {
    measures: new Set(measure ? [measure] : MEASURES),
    runs: only === 'growth' ? 0 : count(RUNS),
    growthRuns: quick || measure ? 0 : count(GROWTH_RUNS),
  }
}

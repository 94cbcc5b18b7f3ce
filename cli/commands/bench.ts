import { join, relative } from 'node:path'
import { defineCommand } from 'citty'
import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { memoOption, readMemoOptions } from '../options.ts'

export default defineCommand({
  meta: { name: 'bench', description: 'Meet snelheid en omvang naast andere programma’s voor dia’s: ongeveer een uur.' },
  args: {
    ...memoOption,
    quick: { type: 'boolean', description: 'één ronde van de eigen dia’s, in minuten' },
    only: { type: 'enum', options: ['build', 'pdf', 'check', 'paint', 'start', 'growth'], description: 'alleen dit onderdeel' },
    runs: { type: 'string', valueHint: 'aantal', description: 'hoeveel rondes, 1 tot en met 99' },
  },
  async run({ args: { memo, quick = false, runs, only } }) {
    const { planOf, runBench } = await import('../../bench/src/run-bench.ts')
    const plan = planOf(quick, runs, only)
    // Only a complete run renews the results that are kept.
    const target = join(projectFolder, quick || only ? '.raadsdeck/bench' : 'bench')
    console.log(`\n${await runBench(plan, readMemoOptions({ memo }), target)}\n`)
    say(`Klaar: ${relative(projectFolder, target)}/ met results.md, results.json en de grafieken.`)
  },
})

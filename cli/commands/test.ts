import type { ProvidedContext } from 'vitest'
import { defineCommand } from 'citty'
import { Problem } from '../../lib/problem.ts'
import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { memoOption, readMemoOptions } from '../options.ts'

export default defineCommand({
  meta: { name: 'test', description: 'Doet lint en check, en dan alle tests; met een filter alleen de tests met dat in hun pad.' },
  args: {
    'filter…': { type: 'positional', required: false, description: 'een deel van het pad van een test' },
    'memo': { ...memoOption.memo, description: 'alleen check, en de tests die voor elke memo gelden, op de memo in deze map' },
  },
  async run({ args: { memo, _: filters } }) {
    if (memo && filters.length)
      throw new Problem({ what: 'Een filter en --memo gaan niet samen.', mend: 'laat een van de twee weg' })
    const options = readMemoOptions({ memo })
    const { checkMemo } = await import('../check-memo.ts')
    const { lint } = await import('../lint.ts')
    if (filters.length)
      return runTests(filters)
    if (!memo)
      await lint()
    say(await checkMemo(options))
    if (memo)
      return runTests(['any-memo'], { provide: { testedMemo: options.folder } })
    say('Unittests …')
    await runTests([], { project: ['unit', 'dom'] })
    say('Tests in de browser …')
    await runTests([], { project: ['e2e', 'site'] })
  },
})

/** Ends this process when a test fails: vitest has told why. */
async function runTests(
  filters: string[],
  options: { project?: string[], provide?: Partial<ProvidedContext> } = {},
): Promise<void> {
  const { startVitest } = await import('vitest/node')
  await startVitest(filters, { root: projectFolder, run: true, watch: false, ...options })
  if (process.exitCode)
    process.exit()
}

import type { ProvidedContext } from 'vitest'
import { startVitest } from 'vitest/node'
import { Problem } from '../lib/problem.ts'
import { say } from '../lib/progress.ts'
import { projectFolder } from '../lib/project.ts'
import { checkMemo } from './check-memo.ts'
import { lint } from './lint.ts'
import { readMemoOptions } from './options.ts'

/**
 * Runs the tests with a filter in their path.
 * Without one the checks too, or only the tests of a memo.
 */
export async function test(filters: string[], memo?: string): Promise<void> {
  if (memo && filters.length)
    throw new Problem({ what: 'Een filter en --memo gaan niet samen.', mend: 'laat een van de twee weg' })
  const options = readMemoOptions({ memo })
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
}

/** Exits when a test fails: vitest has reported it. */
async function runTests(
  filters: string[],
  options: { project?: string[], provide?: Partial<ProvidedContext> } = {},
): Promise<void> {
  await startVitest(filters, { root: projectFolder, run: true, watch: false, ...options })
  if (process.exitCode)
    process.exit()
}

import type { ProvidedContext } from 'vitest'
import { projectFolder } from '../lib/project.ts'
import { startVitest } from 'vitest/node'

/**
 * Runs the tests whose path contains one of the filters, or all. Ends this process when one fails: vitest has told
 * which, and why.
 * @param filters parts of paths
 * @param options which projects of vitest.config.ts, and what tests get by `inject`
 */
export async function runTests(
  filters: string[],
  options: { project?: string[], provide?: Partial<ProvidedContext> } = {},
): Promise<void> {
  await startVitest(filters, { root: projectFolder, run: true, watch: false, ...options })
  if (process.exitCode)
    process.exit()
}

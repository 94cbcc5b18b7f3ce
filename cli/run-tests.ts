import type { ProvidedContext } from 'vitest'
import { projectFolder } from '../lib/project.ts'
import { startVitest } from 'vitest/node'

/** Runs the tests whose path contains a filter, or all. Ends this process when one fails: vitest has told why. */
export async function runTests(
  filters: string[],
  options: { project?: string[], provide?: Partial<ProvidedContext> } = {},
): Promise<void> {
  await startVitest(filters, { root: projectFolder, run: true, watch: false, ...options })
  if (process.exitCode)
    process.exit()
}

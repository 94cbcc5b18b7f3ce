import type { MemoOptions } from '../memo/options.ts'
import { Problem } from '../lib/problem.ts'
import { step } from '../lib/progress.ts'
import { projectFolder } from '../lib/project.ts'
import { run, RunError } from '../lib/run.ts'
import { join } from 'node:path'

/** One check of the sources: its name as people see it, and what fails with a {@link Problem}. */
export interface Check {
  name: string
  check: () => Promise<void>
}

/** The checks that need no build and no browser. */
export function checksOf(memo: MemoOptions): Check[] {
  return [
    { name: 'Typen', check: checkTypes },
    { name: 'Stijl van de code', check: checkLint },
    { name: 'Memo en pagina’s', check: () => checkData(memo) },
  ]
}

/**
 * Runs checks at the same time, all of them to their end, so that one round shows all there is to mend.
 * @throws {Problem} with the messages of those that fail
 * @throws any other error of a check, as it is: that is a defect of the check
 */
export async function runChecks(which: Check[]): Promise<void> {
  const results = await Promise.allSettled(which.map(({ name, check }) => step(`${name} …`, check)))
  const reasons = results.flatMap(result => result.status === 'rejected' ? [result.reason as unknown] : [])
  const defect = reasons.find(reason => !(reason instanceof Problem))
  if (defect)
    throw defect
  if (reasons.length)
    throw new Problem({ what: reasons.map(reason => (reason as Problem).message).join('\n\n') })
}

function checkTypes(): Promise<void> {
  return runTool('vue-tsc/bin/vue-tsc.js', [
    '--noEmit',
    '--pretty',
    'false',
    '--incremental',
    '--tsBuildInfoFile',
    '.raadsdeck/types.tsbuildinfo',
  ], 'Er zijn typefouten. Elke regel noemt een bestand, en tussen haakjes de regel en de kolom.')
}

function checkLint(): Promise<void> {
  return runTool('eslint/bin/eslint.js', [
    '.',
    '--max-warnings',
    '0',
    '--cache',
    '--cache-location',
    '.raadsdeck/eslint',
    '--cache-strategy',
    'content',
  ], 'De stijl van de code wijkt af.', 'npx eslint --fix . verbetert wat vanzelf kan')
}

async function checkData(memo: MemoOptions): Promise<void> {
  // Only now: it brings Vite, and types and lint can start without.
  const { requireFreshPages } = await import('../memo/generate.ts')
  await requireFreshPages(memo)
}

async function runTool(script: string, args: string[], what: string, mend?: string): Promise<void> {
  try {
    await run(process.execPath, [join(projectFolder, 'node_modules', script), ...args], { cwd: projectFolder })
  }
  catch (error) {
    if (!(error instanceof RunError) || error.exitCode === undefined)
      throw error
    throw new Problem({ what: `${what}\n${error.output.trim()}`, mend })
  }
}

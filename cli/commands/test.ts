import type { MemoOptions } from '../../memo/options.ts'
import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { run, RunError } from '../../lib/run.ts'
import { ownMemo } from '../../memo/options.ts'
import { checksOf, runChecks } from '../checks.ts'
import { runCommand } from '../command.ts'
import { memoOptions, readMemoOptions } from '../options.ts'
import { join } from 'node:path'

/**
 * `npm test`: types, lint and data, then the unit tests, then those in a real browser on the built site, each only
 * when what came before is right. `npm test -- <filter>` runs only the tests whose path contains the filter;
 * `--memo` runs those that hold for any memo, on that one.
 */
await runCommand(async ({ values, positionals: filters }) => {
  const memo = readMemoOptions(values)
  if (memo.folder !== ownMemo.folder)
    return testOtherMemo(memo, filters)
  if (filters.length)
    return vitest(filters)
  await runChecks(checksOf(memo))
  say('Unittests …')
  await vitest(['--project', 'unit'])
  say('Tests in de browser …')
  await vitest(['--project', 'e2e'])
}, { positionals: 'filter', options: memoOptions })

/** The tests of the code are about the project's own memo; those in `tests/e2e/any-memo.test.ts` are about whichever memo there is. */
async function testOtherMemo(memo: MemoOptions, filters: string[]): Promise<void> {
  await runChecks(checksOf(memo))
  say('Tests van deze memo, in de browser …')
  await vitest(filters.length ? filters : ['--project', 'e2e', 'any-memo'], memo)
}

/** Vitest tells by itself what fails, and closes with its own line. */
async function vitest(args: string[], memo = ownMemo): Promise<void> {
  try {
    await run(process.execPath, [join(projectFolder, 'node_modules/vitest/vitest.mjs'), 'run', ...args], {
      cwd: projectFolder,
      env: { TESTED_MEMO: memo.folder },
      inherit: true,
    })
  }
  catch (error) {
    if (!(error instanceof RunError) || error.exitCode === undefined)
      throw error
    process.exit(error.exitCode)
  }
}

import { join } from 'node:path'
import { runChecks } from '../checks.ts'
import { runCommand } from '../command.ts'
import { say } from '../progress.ts'
import { projectFolder } from '../project.ts'
import { RunError, run } from '../run.ts'

/**
 * `npm test`: types, lint and data, then the unit tests, then those in a real browser on the built site, each only
 * when what came before is right. `npm test -- <filter>` runs only the tests whose path contains the filter.
 */
await runCommand(async ({ positionals: filters }) => {
  if (filters.length) return vitest(filters)
  await runChecks()
  say('Unittests …')
  await vitest(['--project', 'unit'])
  say('Tests in de browser …')
  await vitest(['--project', 'e2e'])
}, { positionals: 'filter' })

/** Vitest tells by itself what fails, and closes with its own line. */
async function vitest(args: string[]): Promise<void> {
  try {
    await run(process.execPath, [join(projectFolder, 'node_modules/vitest/vitest.mjs'), 'run', ...args], {
      cwd: projectFolder,
      inherit: true,
    })
  }
  catch (error) {
    if (!(error instanceof RunError) || error.exitCode === undefined) throw error
    process.exit(error.exitCode)
  }
}

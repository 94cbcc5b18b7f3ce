import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { runCommand } from '../command.ts'
import { memoOptions, readMemoOptions } from '../options.ts'
import { join } from 'node:path'

/** `npm run screenshots`: a picture of each slide and of each page of the PDFs, and those of the documentation. */
await runCommand(async ({ values }) => {
  const memo = readMemoOptions(values)
  // Only now: development packages are loaded for no other command.
  const { takeScreenshots } = await import('../../bench/pictures/screenshots.ts')
  await takeScreenshots(join(projectFolder, 'screenshots'), memo)
  say('Klaar: screenshots/')
}, { options: memoOptions })

import { takeScreenshots } from '../../bench/pictures/screenshots.ts'
import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { runCommand } from '../command.ts'
import { memoOptions, readMemoOptions } from '../options.ts'
import { join } from 'node:path'

/** `npm run screenshots`: a picture of each slide and of each page of the PDFs, and the pictures of the documentation. */
await runCommand(async ({ values }) => {
  const memo = readMemoOptions(values)
  await takeScreenshots(join(projectFolder, 'screenshots'), memo)
  say('Klaar: screenshots/')
}, { options: memoOptions })

import { runCommand } from '../command.ts'
import { memoOptions, useMemoOptions } from '../options.ts'
import { say } from '../progress.ts'
import { projectFolder } from '../project.ts'
import { takeScreenshots } from '../screenshots.ts'
import { join } from 'node:path'

/** `npm run screenshots`: a picture of each slide and of each page of the PDFs, and the pictures of the documentation. */
await runCommand(async ({ values }) => {
  useMemoOptions(values)
  await takeScreenshots(join(projectFolder, 'screenshots'))
  say('Klaar: screenshots/')
}, { options: memoOptions })

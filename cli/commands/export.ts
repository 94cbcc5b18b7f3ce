import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { exportPresentation } from '../../print/export.ts'
import { runCommand } from '../command.ts'
import { memoOptions, readMemoOptions } from '../options.ts'
import { join } from 'node:path'

/** `npm run export`: only the presentation PDF, in dist/. */
await runCommand(async ({ values }) => {
  const memo = readMemoOptions(values)
  await exportPresentation(join(projectFolder, 'dist/presentatie.pdf'), memo)
  say('Klaar: dist/presentatie.pdf')
}, { options: memoOptions })

import { runCommand } from '../command.ts'
import { exportPresentation } from '../export.ts'
import { memoOptions, useMemoOptions } from '../options.ts'
import { say } from '../progress.ts'
import { projectFolder } from '../project.ts'
import { join } from 'node:path'

/** `npm run export`: only the presentation PDF, in dist/. */
await runCommand(async ({ values }) => {
  useMemoOptions(values)
  await exportPresentation(join(projectFolder, 'dist/presentatie.pdf'))
  say('Klaar: dist/presentatie.pdf')
}, { options: memoOptions })

import { runCommand } from '../command.ts'
import { exportPresentation } from '../../print/export.ts'
import { memoOptions, useMemoOptions } from '../options.ts'
import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { join } from 'node:path'

/** `npm run export`: only the presentation PDF, in dist/. */
await runCommand(async ({ values }) => {
  useMemoOptions(values)
  await exportPresentation(join(projectFolder, 'dist/presentatie.pdf'))
  say('Klaar: dist/presentatie.pdf')
}, { options: memoOptions })

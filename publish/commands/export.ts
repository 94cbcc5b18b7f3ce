import { join } from 'node:path'
import { runCommand } from '../command.ts'
import { say } from '../progress.ts'
import { projectFolder } from '../project.ts'
import { exportPresentation } from '../site.ts'

/** `npm run export`: only the presentation PDF, in dist/. */
await runCommand(async () => {
  await exportPresentation(join(projectFolder, 'dist/presentatie.pdf'))
  say('Klaar: dist/presentatie.pdf')
})

import { join } from 'node:path'
import { defineCommand } from 'citty'
import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { deckOptions, readMemoOptions } from '../options.ts'

export default defineCommand({
  meta: { name: 'export', description: 'Maakt alleen de pdf van de presentatie, in dist/.' },
  args: deckOptions,
  async run({ args }) {
    const memo = readMemoOptions(args)
    const { exportPresentation } = await import('../../print/export.ts')
    await exportPresentation(join(projectFolder, 'dist/presentatie.pdf'), memo)
    say('Klaar: dist/presentatie.pdf')
  },
})

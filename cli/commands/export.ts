import { join } from 'node:path'
import { defineCommand } from 'citty'
import { say } from '../../lib/progress.ts'
import { deckOptions, outOption, readMemoOptions, readOut } from '../options.ts'

export default defineCommand({
  meta: { name: 'export', description: 'Maakt alleen de pdf van de presentatie, in dist/.' },
  args: { ...outOption, ...deckOptions },
  async run({ args }) {
    const memo = readMemoOptions(args)
    const target = join(readOut(args), 'dist/presentatie.pdf')
    const { exportPresentation } = await import('../../print/export.ts')
    await exportPresentation(target, memo)
    say(`Klaar: ${args.out ? target : 'dist/presentatie.pdf'}`)
  },
})

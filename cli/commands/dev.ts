import { defineCommand } from 'citty'
import { deckOptions, openOption, readMemoOptions } from '../options.ts'

export default defineCommand({
  meta: { name: 'dev', description: 'Als start, om aan te werken: de browser volgt wat u in de memo of de vormgeving verandert.' },
  args: { ...openOption, ...deckOptions },
  async run({ args }) {
    const { develop } = await import('../develop.ts')
    await develop(readMemoOptions(args), args.open)
  },
})

import { defineCommand } from 'citty'
import { memoOption, readMemoOptions } from '../options.ts'

export default defineCommand({
  meta: {
    name: 'links',
    description: 'Vraagt of het adres van elke bron nog bestaat, en bewaart dat bij de memo, voor op de dia’s.',
  },
  args: { ...memoOption, json: { type: 'boolean', description: 'geeft de uitkomst als JSON, voor programma’s' } },
  async run({ args: { memo, json = false } }) {
    const { checkLinks } = await import('../links/check-links.ts')
    process.exitCode = await checkLinks(readMemoOptions({ memo }), json)
  },
})

import { defineCommand } from 'citty'
import { deckOptions, openOption, readMemoOptions } from '../options.ts'

export default defineCommand({
  meta: { name: 'start', description: 'Presenteert: de dia’s op de beamer, en een sprekersscherm met notities en tijd.' },
  args: {
    ...openOption,
    remote: { type: 'boolean', description: 'laat een telefoon in hetzelfde netwerk bedienen en meelezen' },
    ...deckOptions,
  },
  async run({ args }) {
    const { present } = await import('../present.ts')
    await present(readMemoOptions(args), args)
  },
})

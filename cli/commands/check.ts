import { defineCommand } from 'citty'
import { memoOption, readMemoOptions } from '../options.ts'

export default defineCommand({
  meta: { name: 'check', description: 'Controleert de memo en zijn pagina’s, en telt wat erin staat.' },
  args: memoOption,
  async run({ args }) {
    const { checkMemo } = await import('../check-memo.ts')
    console.log(await checkMemo(readMemoOptions(args)))
  },
})

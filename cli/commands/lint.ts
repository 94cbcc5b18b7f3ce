import { defineCommand } from 'citty'

export default defineCommand({
  meta: { name: 'lint', description: 'Controleert de code: typen, stijl, en wat nergens wordt gebruikt.' },
  async run() {
    const { lint } = await import('../lint.ts')
    await lint()
  },
})

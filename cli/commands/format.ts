import { defineCommand } from 'citty'

export default defineCommand({
  meta: { name: 'format', description: 'Verbetert in de stijl van de code wat vanzelf kan.' },
  async run() {
    const { format } = await import('../lint.ts')
    await format()
  },
})

import { defineCommand } from 'citty'
import { memoOption, readMemoOptions } from '../options.ts'

export default defineCommand({
  meta: { name: 'generate', description: 'Maakt slides.md en pages/ uit de memo, en wat de documentatie uit de code overneemt.' },
  args: memoOption,
  async run({ args, data: commands }) {
    const { generatePages } = await import('../../memo/generate.ts')
    const { writeGeneratedDocs } = await import('../generated-docs.ts')
    const { keptPages } = await import('../../memo/refresh-pages.ts')
    const { touched, kept } = await generatePages(readMemoOptions(args))
    touched.push(...await writeGeneratedDocs(commands))
    console.log(touched.length ? `Opnieuw gemaakt: ${touched.join(', ')}` : 'Alles is al bij.')
    if (kept.length)
      console.log(keptPages(kept))
  },
})

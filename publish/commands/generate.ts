import { runCommand } from '../command.ts'
import { generatePages } from '../generate.ts'

/** `npm run generate`: writes slides.md and pages/ from the memo. */
await runCommand(async () => {
  const touched = await generatePages()
  console.log(touched.length ? `Opnieuw gemaakt: ${touched.join(', ')}` : 'De pagina’s zijn al bij.')
})

import { runCommand } from '../command.ts'
import { generateErrorsPage } from '../errors-page.ts'
import { generatePages } from '../generate.ts'

/** `npm run generate`: writes slides.md and pages/ from the memo, and docs/fouten.md from the errors. */
await runCommand(async () => {
  const touched = [...await generatePages(), ...generateErrorsPage()]
  console.log(touched.length ? `Opnieuw gemaakt: ${touched.join(', ')}` : 'De pagina’s zijn al bij.')
})

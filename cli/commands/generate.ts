import { runCommand } from '../command.ts'
import { generateErrorsPage } from '../../memo/errors-page.ts'
import { generatePages } from '../../memo/generate.ts'
import { memoOptions, useMemoOptions } from '../options.ts'

/** `npm run generate`: writes slides.md and pages/ from the memo, and docs/fouten.md from the errors. */
await runCommand(async ({ values }) => {
  useMemoOptions(values)
  const touched = [...await generatePages(), ...generateErrorsPage()]
  console.log(touched.length ? `Opnieuw gemaakt: ${touched.join(', ')}` : 'De pagina’s zijn al bij.')
}, { options: memoOptions })

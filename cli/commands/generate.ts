import { generatePages } from '../../memo/generate.ts'
import { generateFiles } from '../../memo/generated-files.ts'
import { runCommand } from '../command.ts'
import { memoOptions, useMemoOptions } from '../options.ts'

/** `npm run generate`: writes slides.md and pages/ from the memo, docs/fouten.md from the errors and styles/tokens.css from the tokens. */
await runCommand(async ({ values }) => {
  useMemoOptions(values)
  const touched = [...await generatePages(), ...generateFiles()]
  console.log(touched.length ? `Opnieuw gemaakt: ${touched.join(', ')}` : 'De pagina’s zijn al bij.')
}, { options: memoOptions })

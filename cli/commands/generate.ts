import { generatePages } from '../../memo/generate.ts'
import { generateFiles } from '../../memo/generated-files.ts'
import { runCommand } from '../command.ts'
import { memoOptions, readMemoOptions } from '../options.ts'

/** `npm run generate`: the pages from the memo, docs/fouten.md from the errors, styles/tokens.css from the tokens. */
await runCommand(async ({ values }) => {
  const memo = readMemoOptions(values)
  const touched = [...await generatePages(memo), ...generateFiles()]
  console.log(touched.length ? `Opnieuw gemaakt: ${touched.join(', ')}` : 'De pagina’s zijn al bij.')
}, { options: memoOptions })

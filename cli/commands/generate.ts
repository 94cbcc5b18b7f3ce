import { generateErrorsPage } from '../../memo/errors-page.ts'
import { generatePages } from '../../memo/generate.ts'
import { keptPages } from '../../memo/refresh-pages.ts'
import { runCommand } from '../command.ts'
import { memoOptions, readMemoOptions } from '../options.ts'

/** `npm run generate`: writes slides.md and pages/ from the memo, and docs/fouten.md from the errors. */
await runCommand(async ({ values }) => {
  const memo = readMemoOptions(values)
  const { touched, kept } = await generatePages(memo)
  touched.push(...generateErrorsPage())
  console.log(touched.length ? `Opnieuw gemaakt: ${touched.join(', ')}` : 'De pagina’s zijn al bij.')
  if (kept.length)
    console.log(keptPages(kept))
}, { options: memoOptions })

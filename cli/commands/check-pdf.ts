import { Problem } from '../../lib/problem.ts'
import { projectFolder } from '../../lib/project.ts'
import { askVeraPdf, findVeraPdf } from '../../print/verapdf.ts'
import { checkFile, failureLine, ownPdfs } from '../check-files.ts'
import { runCommand } from '../command.ts'
import { resolve } from 'node:path'

/**
 * `npm run check:pdf [files]`: checks PDFs against PDF/UA-1 and PDF/A-2a and prints one line for each failure; ours in
 * `dist/` and `private/` unless others are named. Where veraPDF is on the search path, it is asked too.
 */
await runCommand(async ({ positionals }) => {
  const named = positionals.length > 0
  // npm runs us in the project's folder, but a file is named from where the user is.
  const folder = named ? process.env.INIT_CWD ?? process.cwd() : projectFolder
  const files = named ? positionals : await ownPdfs(projectFolder)
  const veraPdf = findVeraPdf()
  let wrong = 0
  for (const file of files) {
    let failures
    try {
      failures = await checkFile(resolve(folder, file), veraPdf ? path => askVeraPdf(veraPdf, path) : undefined)
    }
    catch (error) {
      // One that cannot be read keeps nobody from hearing of the others.
      if (!(error instanceof Problem) || files.length === 1)
        throw error
      console.log(error.message)
      wrong++
      continue
    }
    for (const failure of failures)
      console.log(failureLine(file, failure))
    if (failures.length === 0)
      console.log(`${file}: voldoet aan de regels van PDF/UA-1 en PDF/A-2a die hier zijn gecontroleerd${veraPdf ? ', ook volgens veraPDF' : ''}`)
    else
      wrong++
  }
  if (wrong > 0)
    throw new Problem({ what: `${wrong} van de ${files.length} PDF’s ${wrong === 1 ? 'voldoet' : 'voldoen'} niet aan PDF/UA-1 en PDF/A-2a.` })
}, { positionals: 'bestand' })

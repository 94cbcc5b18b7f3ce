import { resolve } from 'node:path'
import { Problem } from '../lib/problem.ts'
import { failureLine } from '../print/conforming.ts'
import { askVeraPdf, findVeraPdf } from '../print/verapdf.ts'
import { checkPdf, ownPdfs, readPdf } from './check-files.ts'
import { fromUser } from './options.ts'

/**
 * Checks the named files and addresses, else our own; prints each outcome.
 * @param named as their user typed them
 * @param out the folder of the last build
 * @throws {Problem} when one does not conform or cannot be read
 */
export async function checkPdfs(named: readonly string[], out: string): Promise<void> {
  const files = named.length ? named : await ownPdfs(out)
  const veraPdf = findVeraPdf()
  const judge = veraPdf ? (path: string) => askVeraPdf(veraPdf, path) : undefined
  let wrong = 0
  for (const file of files) {
    try {
      const fetched = /^https?:/i.test(file) ? await (await import('./fetch-pdf.ts')).fetchPdf(file) : undefined
      const bytes = fetched?.bytes ?? await readPdf(named.length ? fromUser(file) : resolve(out, file))
      const failures = await checkPdf(bytes, file, judge)
      for (const failure of failures)
        console.log(failureLine(file, failure))
      if (failures.length)
        wrong++
      else
        console.log(`${file}: voldoet aan de regels van PDF/UA-1 en PDF/A-2a die hier zijn gecontroleerd${veraPdf ? ', ook volgens veraPDF' : ''}`)
      if (fetched) {
        const { comparedWithBuild } = await import('./compare-pdf.ts')
        if (fetched.url !== new URL(file).href)
          console.log(`Doorverwezen naar ${fetched.url}.`)
        console.log((await comparedWithBuild(bytes, fetched.url, failures, out)).join('\n'))
      }
    }
    catch (error) {
      // Go on after an unreadable file: report all.
      if (!(error instanceof Problem) || files.length === 1)
        throw error
      console.log(error.message)
      wrong++
    }
  }
  if (wrong > 0)
    throw new Problem({ what: `${wrong} van de ${files.length} PDF’s ${wrong === 1 ? 'voldoet' : 'voldoen'} niet aan PDF/UA-1 en PDF/A-2a.` })
}

import { basename } from 'node:path'
import { checkFile, failureLine } from './pdf/check-files.ts'
import { askVeraPdf, findVeraPdf } from './pdf/verapdf.ts'
import { Problem } from './problem.ts'

/**
 * Throws a Problem that lists what keeps a PDF from conforming to PDF/UA-1 and PDF/A-2a: such a file is not published.
 * veraPDF is asked too where it is installed.
 */
export async function requireConforming(file: string): Promise<void> {
  const command = findVeraPdf()
  const failures = await checkFile(file, command ? path => askVeraPdf(command, path) : undefined)
  const name = basename(file)
  if (failures.length) {
    throw new Problem({
      what: `${name} voldoet niet aan PDF/UA-1 en PDF/A-2a en is daarom niet gepubliceerd:`,
      where: failures.map(failure => failureLine(name, failure)).join('\n             '),
      mend: 'verbeter het onderdeel van de memo dat daar staat, of meld dit als fout in Raadsdeck',
    })
  }
}

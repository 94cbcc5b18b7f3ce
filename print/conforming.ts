import type { PdfFailure } from '../packages/pdf-ua/src/check.ts'
import type { PdfMetadata } from '../packages/pdf-ua/src/metadata.ts'
import type { PageNames } from '../packages/pdf-ua/src/steps/step.ts'
import { failureLine } from '../cli/check-files.ts'
import { Problem } from '../lib/problem.ts'
import { checkDocument } from '../packages/pdf-ua/src/check.ts'
import { finishDocument } from '../packages/pdf-ua/src/finish.ts'
import { openPdf } from '../packages/pdf-ua/src/open.ts'
import { writePdf } from '../packages/pdf-ua/src/write.ts'
import { askVeraPdf, findVeraPdf } from './verapdf.ts'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What keeps a PDF from conforming, with every rule that it breaks. */
export class NotConforming extends Problem {
  readonly failures: readonly PdfFailure[]

  constructor(name: string, failures: readonly PdfFailure[]) {
    super({
      what: `${name} voldoet niet aan PDF/UA-1 en PDF/A-2a en is daarom niet gepubliceerd:`,
      where: failures.map(failure => failureLine(name, failure)).join('\n             '),
      mend: 'verbeter het onderdeel van de memo dat daar staat, of meld dit als fout in Raadsdeck',
    })
    this.failures = failures
  }
}

/**
 * Finishes a PDF and writes it into `folder`. Throws {@link NotConforming} with what keeps it from conforming to PDF/UA-1 and
 * PDF/A-2a: such a file is not published. veraPDF is asked too where it is installed.
 */
export async function conforming(
  folder: string,
  name: string,
  printed: Uint8Array,
  metadata: PdfMetadata,
  pages?: PageNames,
): Promise<Uint8Array> {
  const document = await openPdf(printed, name)
  finishDocument(document, metadata, pages)
  const finished = writePdf(document)
  const file = join(folder, name)
  await writeFile(file, finished)

  const veraPdf = findVeraPdf()
  const failures = [...checkDocument(finished, document), ...veraPdf ? await askVeraPdf(veraPdf, file) : []]
  if (failures.length)
    throw new NotConforming(name, failures)
  return finished
}

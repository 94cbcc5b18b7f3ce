import { checkPdf } from './pdf/check.ts'
import { Problem } from './problem.ts'

/** Throws a Problem that lists what keeps a PDF from conforming to PDF/UA-1 and PDF/A-2a: such a file is not published. */
export async function requireConforming(bytes: Uint8Array, name: string): Promise<void> {
  const failures = await checkPdf(bytes, name)
  if (failures.length) {
    throw new Problem({
      what: `${name} voldoet niet aan PDF/UA-1 en PDF/A-2a en is daarom niet gepubliceerd:`,
      where: failures.map(({ clause, message, page, element }) =>
        `${clause}${page ? `, pagina ${page}` : ''}${element ? `, ${element}` : ''}: ${message}`).join('\n             '),
      mend: 'verbeter het onderdeel van de memo dat daar staat, of meld dit als fout in Raadsdeck',
    })
  }
}

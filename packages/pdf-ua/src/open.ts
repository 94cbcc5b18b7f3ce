import { Problem } from '../../../lib/problem.ts'
import { EncryptedPDFError, ParseSpeeds, PDFDict, PDFDocument } from './library.cjs'

/** How far from either end a reader looks for a PDF's first and last words; Acrobat does the same. */
const EDGE = 1024

/**
 * Opens a PDF for finishing or checking.
 *
 * @param bytes the whole file
 * @param name what messages call it: a file name, where there is one
 * @throws {Problem} when the file is empty, is no PDF, is cut off, is encrypted or cannot be read
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PDFDocument> {
  const refuse = (what: string, mend: string): Problem => new Problem({ what, where: name, mend })
  if (bytes.length === 0)
    throw refuse('Dit PDF-bestand is leeg.', 'Maak het bestand opnieuw.')
  if (!edgeText(bytes.subarray(0, EDGE)).includes('%PDF-'))
    throw refuse('Dit bestand is geen PDF.', 'Geef een bestand op dat als PDF is gemaakt.')
  if (!edgeText(bytes.subarray(-EDGE)).includes('%%EOF'))
    throw refuse('Dit PDF-bestand is niet compleet: het einde ontbreekt.', 'Maak of download het bestand opnieuw.')
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest, throwOnInvalidObject: true })
    // The library reads pages only when asked; a file without them would otherwise fail much later.
    if (!(document.context.lookup(document.context.trailerInfo.Root) instanceof PDFDict) || document.getPageCount() === 0)
      throw new Error('no pages')
    return document
  }
  catch (error) {
    if (error instanceof EncryptedPDFError)
      throw refuse('Dit PDF-bestand is versleuteld.', 'Sla het bestand op zonder wachtwoord of beveiliging.')
    throw refuse('Dit PDF-bestand is beschadigd en kan niet worden gelezen.', 'Maak of download het bestand opnieuw.')
  }
}

function edgeText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

import { EncryptedPDFError, ParseSpeeds, PDFDict, PDFDocument } from '../library.cjs'

/** Bytes at either end in which readers look for a PDF's first and last words. */
const EDGE = 1024

/** The bytes are no PDF that can be read. The message says what is wrong, in Dutch. */
export class UnreadablePdf extends Error {
  override name = 'UnreadablePdf'
  /** The remedy, in Dutch. */
  readonly mend: string

  constructor(message: string, mend: string) {
    super(message)
    this.mend = mend
  }
}

/** @throws {UnreadablePdf} when the file is empty, no PDF, cut off, encrypted or damaged */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  if (bytes.length === 0)
    throw new UnreadablePdf('Dit PDF-bestand is leeg.', 'Maak het bestand opnieuw.')
  if (!edgeText(bytes.subarray(0, EDGE)).includes('%PDF-'))
    throw new UnreadablePdf('Dit bestand is geen PDF.', 'Geef een bestand op dat als PDF is gemaakt.')
  if (!edgeText(bytes.subarray(-EDGE)).includes('%%EOF')) {
    throw new UnreadablePdf(
      'Dit PDF-bestand is niet compleet: het einde ontbreekt.',
      'Maak of download het bestand opnieuw.',
    )
  }
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
      throwOnInvalidObject: true,
    })
    // The library reads pages late: without this, a file that has none fails much later.
    const root = document.context.lookup(document.context.trailerInfo.Root)
    if (!(root instanceof PDFDict) || document.getPageCount() === 0)
      throw new Error('no pages')
    return document
  }
  catch (error) {
    if (error instanceof EncryptedPDFError) {
      throw new UnreadablePdf(
        'Dit PDF-bestand is versleuteld.',
        'Sla het bestand op zonder wachtwoord of beveiliging.',
      )
    }
    throw new UnreadablePdf(
      'Dit PDF-bestand is beschadigd en kan niet worden gelezen.',
      'Maak of download het bestand opnieuw.',
    )
  }
}

function edgeText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

import { EncryptedPDFError, ParseSpeeds, PDFDict, PDFDocument } from '../library.cjs'
import { dictEntry, entry, itemsOf, nameEntry } from './objects.ts'
import { UnreadablePdf } from './unreadable.ts'

/** Bytes at either end in which readers look for `%PDF-` and `%%EOF`. */
const EDGE = 1024

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
    if (document.context.trailerInfo.Encrypt)
      throw new EncryptedPDFError()
    requirePages(document)
    return document
  }
  catch (error) {
    // The library parses encrypted object streams before it notices the encryption.
    if (error instanceof EncryptedPDFError || Buffer.from(bytes).includes('/Encrypt')) {
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

/** The library reads pages lazily, and loops where their tree leads back. */
function requirePages(document: PDFDocument): void {
  const { context } = document
  const root = context.lookup(context.trailerInfo.Root, PDFDict)
  const seen = new Set<PDFDict>()
  const top = dictEntry(root, 'Pages')
  if (entry(top, 'Parent'))
    throw new Error('pages in pages')
  const ahead = [top]
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (seen.has(node))
      throw new Error('a page in itself')
    seen.add(node)
    const kids = nameEntry(node, 'Type') === 'Pages' ? itemsOf(node, 'Kids') : []
    for (const kid of kids) {
      if (!(kid instanceof PDFDict) || dictEntry(kid, 'Parent') !== node)
        throw new Error('no page, or a page elsewhere')
      ahead.push(kid)
    }
  }
  if (document.getPageCount() === 0)
    throw new Error('no pages')
  for (const page of document.getPages()) {
    page.getMediaBox()
    page.getCropBox()
    page.node.Resources()
  }
}

function edgeText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

import type { FinishingStep } from './step.ts'
import { PDFDict, PDFHexString, PDFName, PDFString } from '../library.cjs'
import { textEntry } from '../objects.ts'
import { xmpPacket } from '../xmp.ts'

/** The program that the file names as its maker, beside the browser that printed it. */
export const CREATOR = 'Raadsdeck'

/**
 * Writes who made what, when and about what: in XMP for the norms, in the Info dictionary for older programs, the same words in both.
 * Both dates are the memo's, at midnight UTC: Chromium writes the clock's.
 *
 * PDF/UA-1 5-1: pdfuaid:part 1; 7.1-8: a metadata stream; 7.1-9: dc:title.
 * PDF/A-2 6.6.2.1-1: XMP in the catalog; 6.6.2.3.1-1: the PDF/UA properties declared by an extension schema; 6.6.4-1 to 3: pdfaid part 2, conformance A.
 */
export const describe: FinishingStep = {
  name: 'metadata',
  rule: 'PDF/UA-1 5-1, 7.1-8 en 7.1-9, PDF/A-2 6.6.2.1-1, 6.6.2.3.1-1 en 6.6.4-1 tot 3',
  apply({ document, metadata }) {
    const { context } = document
    const browser = context.lookup(context.trailerInfo.Info)
    const producer = browser instanceof PDFDict ? textEntry(browser, 'Producer') : undefined

    const packet = xmpPacket(metadata, { creator: CREATOR, producer })
    const stream = context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' })
    document.catalog.set(PDFName.of('Metadata'), context.register(stream))

    const moment = PDFString.of(`D:${metadata.date.replaceAll('-', '')}000000Z`)
    const info = context.obj({
      Title: PDFHexString.fromText(metadata.title),
      Author: PDFHexString.fromText(metadata.author),
      Subject: PDFHexString.fromText(metadata.subject),
      Keywords: PDFHexString.fromText(metadata.keywords.join(', ')),
      Creator: PDFHexString.fromText(CREATOR),
      ...producer && { Producer: PDFHexString.fromText(producer) },
      CreationDate: moment,
      ModDate: moment,
    })
    context.trailerInfo.Info = context.register(info)
  },
}

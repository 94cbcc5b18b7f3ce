import type { FinishingStep } from './step.ts'
import { PDFDict, PDFHexString, PDFName, PDFString } from '../library.cjs'
import { textEntry } from '../read/objects.ts'
import { xmpPacket } from './xmp.ts'

/**
 * Writes the metadata as XMP for the norms, and as Info dictionary for older programs.
 * Chromium dates both by the clock; here the date is given.
 *
 * PDF/UA-1 5-1: pdfuaid:part 1; 7.1-8: a metadata stream; 7.1-9: dc:title. PDF/A-2 6.6.2.1-1: XMP in the catalog;
 * 6.6.2.3.1-1: an extension schema for PDF/UA's properties; 6.6.4-1 to 3: pdfaid part 2, conformance A.
 */
export const describe: FinishingStep = {
  name: 'metadata',
  rule: 'PDF/UA-1 5-1, 7.1-8 en 7.1-9, PDF/A-2 6.6.2.1-1, 6.6.2.3.1-1 en 6.6.4-1 tot 3',
  apply({ document, options }) {
    const { context } = document
    const browser = context.lookup(context.trailerInfo.Info)
    const producer = browser instanceof PDFDict ? textEntry(browser, 'Producer') : undefined

    const packet = xmpPacket(options, producer)
    const stream = context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' })
    document.catalog.set(PDFName.of('Metadata'), context.register(stream))

    const moment = options.date && PDFString.of(`D:${options.date.replaceAll('-', '')}000000Z`)
    const info = context.obj({
      Title: PDFHexString.fromText(options.title),
      ...options.author && { Author: PDFHexString.fromText(options.author) },
      Subject: PDFHexString.fromText(options.subject),
      Keywords: PDFHexString.fromText(options.keywords.join(', ')),
      Creator: PDFHexString.fromText(options.creator),
      ...producer && { Producer: PDFHexString.fromText(producer) },
      ...moment && { CreationDate: moment, ModDate: moment },
    })
    context.trailerInfo.Info = context.register(info)
  },
}

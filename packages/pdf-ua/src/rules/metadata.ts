import type { CheckSubject, Failure } from './subject.ts'
import { PDFStream } from '../library.cjs'
import { entry, nameEntry, streamBytes } from '../read/objects.ts'

const UA_SCHEMA = /pdfaSchema:namespaceURI(?:>|=")http:\/\/www\.aiim\.org\/pdfua\/ns\/id\//

/**
 * The XMP metadata: PDF/UA-1 5-1, 5-2, 7.1-8 and 7.1-9,
 * PDF/A-2 6.6.2.1-1, 6.6.2.1-4, 6.6.2.3.1-1 and 6.6.4-1 to 6.6.4-3.
 */
export function* checkMetadata({ document }: CheckSubject): Generator<Failure> {
  const stream = entry(document.catalog, 'Metadata')
  if (!(stream instanceof PDFStream) || nameEntry(stream.dict, 'Subtype') !== 'XML') {
    yield { clause: 'PDF/UA-1 7.1-8', message: 'Het bestand heeft geen metadata (XMP).' }
    return
  }
  const xmp = new TextDecoder('utf-8').decode(streamBytes(stream))
  if (!/<rdf:RDF[\s>]/.test(xmp) || !xmp.includes('</rdf:RDF>')) {
    yield { clause: 'PDF/A-2 6.6.2.1-4', message: 'De metadata (XMP) zijn niet te lezen.' }
    return
  }
  if (propertyOf(xmp, 'pdfuaid:part') !== '1') {
    yield {
      clause: 'PDF/UA-1 5-1',
      message: 'De metadata zeggen niet dat het bestand aan PDF/UA-1 voldoet (pdfuaid:part).',
    }
  }
  if (propertyOf(xmp, 'pdfaid:part') !== '2') {
    yield {
      clause: 'PDF/A-2 6.6.4-2',
      message: 'De metadata zeggen niet dat het bestand aan PDF/A-2 voldoet (pdfaid:part).',
    }
  }
  if (propertyOf(xmp, 'pdfaid:conformance') !== 'A')
    yield { clause: 'PDF/A-2 6.6.4-3', message: 'De metadata noemen niet niveau A van PDF/A (pdfaid:conformance).' }
  if (xmp.includes('pdfuaid:part') && !UA_SCHEMA.test(xmp)) {
    yield {
      clause: 'PDF/A-2 6.6.2.3.1-1',
      message: 'De metadata leggen het kenmerk van PDF/UA niet uit (pdfaExtension).',
    }
  }
  const title = /<dc:title[\s>].*?<\/dc:title>/s.exec(xmp)?.[0] ?? ''
  if (!/<rdf:li[^>]*>\s*[^<\s]/.test(title))
    yield { clause: 'PDF/UA-1 7.1-9', message: 'De titel ontbreekt in de metadata (dc:title).' }
}

/** A simple value of XMP is an element or an attribute. */
function propertyOf(xmp: string, name: string): string | undefined {
  return new RegExp(`${name}(?:>\\s*|=["'])([^<"']*?)\\s*[<"']`).exec(xmp)?.[1]
}

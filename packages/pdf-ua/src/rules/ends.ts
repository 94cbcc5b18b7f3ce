import type { CheckSubject, Failure } from './subject.ts'
import { itemsOf } from '../read/objects.ts'

/** Header, identifier and end: PDF/UA-1 6.1-1, PDF/A-2 6.1.2-1, 6.1.2-2, 6.1.3-1 and 6.1.3-3. */
export function* checkEnds({ bytes, document }: CheckSubject): Generator<Failure> {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  const [headerLine = '', comment = ''] = start.split(/\r\n|\r|\n/)
  if (!/^%PDF-1\.[0-7]$/.test(headerLine))
    yield { clause: 'PDF/UA-1 6.1-1', message: 'Het bestand begint niet met %PDF-1.0 tot en met %PDF-1.7.' }
  if (!/^%[\x80-\xFF]{4}/.test(comment)) {
    yield {
      clause: 'PDF/A-2 6.1.2-2',
      message: 'Na de eerste regel ontbreekt het teken dat het bestand niet alleen tekst is.',
    }
  }
  if (itemsOf(document.context.obj({ ID: document.context.trailerInfo.ID }), 'ID').length !== 2)
    yield { clause: 'PDF/A-2 6.1.3-1', message: 'Het bestand heeft geen eigen kenmerk (ID).' }
  if (!/%%EOF(?:\r\n|\r|\n)?$/.test(Buffer.from(bytes.subarray(-16)).toString('latin1')))
    yield { clause: 'PDF/A-2 6.1.3-3', message: 'Na het einde van het bestand (%%EOF) staat nog iets.' }
}

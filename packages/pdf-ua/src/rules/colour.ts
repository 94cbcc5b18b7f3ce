import type { CheckSubject, Failure } from './subject.ts'
import { PDFDict, PDFStream } from '../library.cjs'
import { entry, isTrue, itemsOf, nameEntry, streamBytes } from '../read/objects.ts'

/** All blend modes of PDF 1.7 (ISO 32000-1, 11.3.5). */
const BLEND_MODES = new Set([
  'Normal',
  'Compatible',
  'Multiply',
  'Screen',
  'Overlay',
  'Darken',
  'Lighten',
  'ColorDodge',
  'ColorBurn',
  'HardLight',
  'SoftLight',
  'Difference',
  'Exclusion',
  'Hue',
  'Saturation',
  'Color',
  'Luminosity',
])

/**
 * Colour and graphics state: PDF/A-2 6.2.3-1, 6.2.4.3-2, 6.2.8-3 and 6.2.10-1. Chromium paints in DeviceRGB alone.
 * With an output intent, transparency needs no colour space (6.2.10-2).
 */
export function* checkColour({ document }: CheckSubject): Generator<Failure> {
  const intent = itemsOf(document.catalog, 'OutputIntents')
    .filter(item => item instanceof PDFDict)
    .find(item => nameEntry(item, 'S') === 'GTS_PDFA1')
  const profile = entry(intent, 'DestOutputProfile')
  if (!(profile instanceof PDFStream)) {
    yield {
      clause: 'PDF/A-2 6.2.4.3-2',
      message: 'Het bestand zegt niet welke kleuren bedoeld zijn (OutputIntent met kleurprofiel).',
    }
  }
  else if (!isRgbProfile(Buffer.from(streamBytes(profile)))) {
    yield { clause: 'PDF/A-2 6.2.3-1', message: 'Het kleurprofiel is geen geldig RGB-profiel.' }
  }

  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object
    if (!(dict instanceof PDFDict))
      continue
    if (nameEntry(dict, 'Subtype') === 'Image' && isTrue(dict, 'Interpolate'))
      yield { clause: 'PDF/A-2 6.2.8-3', message: 'Een afbeelding laat zich door de lezer gladstrijken (Interpolate).' }
    const mode = nameEntry(dict, 'BM')
    if (mode !== undefined && !BLEND_MODES.has(mode))
      yield { clause: 'PDF/A-2 6.2.10-1', message: `De mengmethode '${mode}' bestaat niet.` }
  }
}

function isRgbProfile(profile: Buffer): boolean {
  return profile.toString('latin1', 36, 40) === 'acsp' && profile.readUInt8(8) < 5
    && ['mntr', 'prtr'].includes(profile.toString('latin1', 12, 16)) && profile.toString('latin1', 16, 20) === 'RGB '
}

import type { FinishingStep } from './step.ts'
import { PDFName, PDFString } from '../library.cjs'
import { srgbProfile } from './srgb-profile.ts'

/**
 * Declares sRGB, the colours of CSS.
 *
 * PDF/A-2 6.2.4.3-2: DeviceRGB only with an RGB output intent; 6.2.4.3-4: DeviceGray only with any;
 * 6.2.3-1 and 2: a valid ICC profile of the right kind, one for the whole file.
 */
export const outputIntent: FinishingStep = {
  name: 'kleurprofiel sRGB',
  rule: 'PDF/A-2 6.2.3-1, 6.2.3-2, 6.2.4.3-2 en 6.2.4.3-4',
  apply({ document }) {
    const { context } = document
    const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }))
    const intent = context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
      RegistryName: PDFString.of('http://www.color.org'),
      Info: PDFString.of('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    })
    document.catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]))
  },
}

import type { FinishingStep } from './step.ts'
import { PDFDict, PDFName } from '../library.cjs'
import { dictEntry, itemsOf, textEntry } from '../objects.ts'
import { SLIDE_LINK } from '../slide-link.ts'

/**
 * Has links between slides lead to the pages of those slides. Throws when a link leads to a slide that is not there.
 *
 * ISO 32000-1 12.3.2.2: an explicit destination.
 */
export const slideLinks: FinishingStep = {
  name: 'koppelingen tussen dia’s',
  rule: 'ISO 32000-1 12.3.2.2',
  apply({ document, slides = [] }) {
    const pages = document.getPages()
    const numbers = new Map(slides.map((alias, index) => [alias, index]))
    for (const annotation of pages.flatMap(page => itemsOf(page.node, 'Annots'))) {
      const address = annotation instanceof PDFDict ? textEntry(dictEntry(annotation, 'A'), 'URI') : undefined
      if (!(annotation instanceof PDFDict) || !address?.startsWith(SLIDE_LINK))
        continue
      const page = pages[numbers.get(address.slice(SLIDE_LINK.length)) ?? -1]
      if (!page)
        throw new Error(`No page is the slide of ${address}`)
      annotation.delete(PDFName.of('A'))
      annotation.set(PDFName.of('Dest'), document.context.obj([page.ref, 'Fit']))
    }
  },
}

import type { FinishingStep } from './step.ts'
import { PDFDict, PDFName } from '../library.cjs'
import { dictEntry, itemsOf, textEntry } from '../read/objects.ts'

/**
 * Has links to named pages lead to those pages.
 *
 * ISO 32000-1 12.3.2.2: an explicit destination.
 * @throws {Error} when a link names a missing page
 */
export const pageLinks: FinishingStep = {
  name: 'koppelingen tussen pagina’s',
  rule: 'ISO 32000-1 12.3.2.2',
  apply({ document, options: { pageLinks } }) {
    if (!pageLinks)
      return
    const pages = document.getPages()
    const targets = new Map(pageLinks.names.map((name, index) => [pageLinks.prefix + name, pages[index]]))
    for (const annotation of pages.flatMap(page => itemsOf(page.node, 'Annots'))) {
      const address = annotation instanceof PDFDict ? textEntry(dictEntry(annotation, 'A'), 'URI') : undefined
      if (!(annotation instanceof PDFDict) || !address?.startsWith(pageLinks.prefix))
        continue
      const page = targets.get(address)
      if (!page)
        throw new Error(`No page for ${address}`)
      annotation.delete(PDFName.of('A'))
      annotation.set(PDFName.of('Dest'), document.context.obj([page.ref, 'Fit']))
    }
  },
}

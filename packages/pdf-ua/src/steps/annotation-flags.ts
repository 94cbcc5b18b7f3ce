import type { FinishingStep } from './step.ts'
import { PDFDict, PDFName } from '../library.cjs'
import { FLAG, HIDING } from '../read/annotation-flags.ts'
import { itemsOf, nameEntry, numberEntry } from '../read/objects.ts'

/**
 * Makes every annotation visible and printed, and has the tab key follow the structure.
 *
 * PDF/A-2 6.3.2-1 and 6.3.2-2: flags, with Print set and none that hides;
 * PDF/UA-1 7.18.3-1: Tabs S on a page with annotations.
 */
export const annotationFlags: FinishingStep = {
  name: 'zichtbare koppelingen in leesvolgorde',
  rule: 'PDF/A-2 6.3.2-1 en 6.3.2-2, PDF/UA-1 7.18.3-1',
  apply({ document }) {
    const { context } = document
    for (const page of document.getPages()) {
      const annotations = itemsOf(page.node, 'Annots').filter(annotation => annotation instanceof PDFDict)
      if (annotations.length > 0)
        page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
      for (const annotation of annotations.filter(dict => nameEntry(dict, 'Subtype') !== 'Popup'))
        annotation.set(PDFName.of('F'), context.obj(((numberEntry(annotation, 'F') ?? 0) | FLAG.print) & ~HIDING))
    }
  },
}

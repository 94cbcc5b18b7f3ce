import type { FinishingStep } from './step.ts'
import { PDFDict, PDFName } from '../library.cjs'
import { coversSpaceAlone } from '../read/link-boxes.ts'
import { itemsOf } from '../read/objects.ts'
import { allElements, setChildren } from '../read/structure.ts'

/**
 * Removes a link's annotations over a space alone, where it wraps: tab stops without words.
 *
 * ISO 32000-1 14.8.4.4.2: a Link's annotations cover its text.
 */
export const linkBoxes: FinishingStep = {
  name: 'geen koppeling op een spatie',
  rule: 'ISO 32000-1 14.8.4.4.2',
  apply({ document, structure, painted }) {
    const pages = Map.groupBy(painted(), ({ page }) => page)
    const empty = new Set<PDFDict>()
    const removed = new Set<PDFDict>()
    document.getPages().forEach((page, index) => {
      const annotations = itemsOf(page.node, 'Annots').filter(item => item instanceof PDFDict)
      annotations.filter(item => coversSpaceAlone(item, pages.get(index + 1) ?? [])).forEach(item => empty.add(item))
    })
    for (const element of allElements(structure())) {
      const kept = element.children.filter(child => !(child.kind === 'object' && empty.has(child.object!)))
      // A link that is a space alone stays, for the check to report.
      if (kept.length === element.children.length || !kept.some(({ kind }) => kind === 'object'))
        continue
      element.children.forEach(child => child.kind === 'object' && !kept.includes(child) && removed.add(child.object!))
      setChildren(element, kept)
    }
    for (const { node } of document.getPages()) {
      const annotations = node.Annots()
      const kept = annotations?.asArray().filter(item => !removed.has(document.context.lookup(item) as PDFDict))
      if (kept && kept.length < annotations!.size())
        node.set(PDFName.of('Annots'), document.context.obj(kept))
    }
  },
}

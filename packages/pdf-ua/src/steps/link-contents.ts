import type { FinishingStep } from './step.ts'
import { PDFHexString, PDFName } from '../library.cjs'
import { elementText } from '../marked-text.ts'
import { dictEntry, nameEntry, textEntry } from '../objects.ts'
import { allElements } from '../structure.ts'

/**
 * Describes each link by the link's own words, which is what a screen reader says in a list of links.
 * Chromium makes one annotation for each line of a link, and for each part in another style: all get the whole text.
 * A link without words (a picture without an alternative) is described by its address, better than silence.
 *
 * PDF/UA-1 7.18.5-2 and 7.18.1-2: a link annotation has /Contents.
 */
export const linkContents: FinishingStep = {
  name: 'omschrijving van koppelingen',
  rule: 'PDF/UA-1 7.18.1-2 en 7.18.5-2',
  apply({ structure, texts }) {
    for (const element of allElements(structure())) {
      if (element.role !== 'Link')
        continue
      for (const child of element.children) {
        const annotation = child.kind === 'object' ? child.object : undefined
        if (!annotation || textEntry(annotation, 'Contents'))
          continue
        const words = elementText(element, texts())
          || textEntry(dictEntry(annotation, 'A'), 'URI')
          || nameEntry(annotation, 'Dest')
        if (words)
          annotation.set(PDFName.of('Contents'), PDFHexString.fromText(words))
      }
    }
  },
}

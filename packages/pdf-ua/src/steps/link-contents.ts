import type { FinishingStep } from './step.ts'
import { PDFHexString, PDFName } from '../library.cjs'
import { elementText } from '../read/marked-text.ts'
import { dictEntry, nameEntry, textEntry } from '../read/objects.ts'
import { allElements } from '../read/structure.ts'

/**
 * Describes each link by its words, else by its address.
 * Chromium annotates each line and each style of a link: all get the whole text.
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
        const address = textEntry(dictEntry(annotation, 'A'), 'URI')
        const words = unbroken(elementText(element, texts()), address) || address || nameEntry(annotation, 'Dest')
        if (words)
          annotation.set(PDFName.of('Contents'), PDFHexString.fromText(words))
      }
    }
  },
}

/** Removes the space at which an address wraps. */
function unbroken(words: string, address = ''): string {
  const solid = words.replaceAll(' ', '')
  return solid && address.includes(solid) ? solid : words
}

import type { MarkedText } from '../read/marked-text.ts'
import type { StructureElement } from '../read/structure.ts'
import type { FinishingStep } from './step.ts'
import { elementText } from '../read/marked-text.ts'
import { textEntry } from '../read/objects.ts'
import { allElements, childElements, retype } from '../read/structure.ts'

/**
 * Makes an HTML `<figure>`, a picture or quotation with its caption, a Div.
 * A picture without alternative stays a Figure, for the check to report.
 *
 * PDF/UA-1 7.3-1: a Figure has Alt or ActualText.
 */
export const figure: FinishingStep = {
  name: 'figuur als groep',
  rule: 'PDF/UA-1 7.3-1',
  apply({ structure, texts }) {
    const elements = [...allElements(structure())].filter(element => element.type === 'Figure')
    const silent = elements.filter(({ dict }) =>
      textEntry(dict, 'Alt') === undefined && textEntry(dict, 'ActualText') === undefined)
    for (const element of silent.filter(candidate => isGroup(candidate) || hasWords(candidate, texts())))
      retype(element, 'Div')
  },
}

/** A picture inside has an alternative of its own. */
function isGroup(element: StructureElement): boolean {
  return [...allElements(childElements(element))].some(({ role }) => role === 'Figure' || role === 'Caption')
}

function hasWords(element: StructureElement, texts: MarkedText): boolean {
  return childElements(element).length > 0 && elementText(element, texts) !== ''
}

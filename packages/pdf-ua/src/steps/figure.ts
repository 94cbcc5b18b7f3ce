import type { MarkedText } from '../marked-text.ts'
import type { StructureElement } from '../structure.ts'
import type { FinishingStep } from './step.ts'
import { elementText } from '../marked-text.ts'
import { textEntry } from '../objects.ts'
import { allElements, childElements, retype } from '../structure.ts'

/**
 * Makes a Div of an HTML `<figure>`: it groups a picture or a quotation with its caption and is no picture itself.
 * A real picture without an alternative stays a Figure, so that the check reports it: only its author can say what it shows.
 *
 * PDF/UA-1 7.3-1: a Figure has Alt or ActualText.
 */
export const figure: FinishingStep = {
  name: 'figuur als groep',
  rule: 'PDF/UA-1 7.3-1',
  apply({ structure, texts }) {
    const elements = [...allElements(structure())].filter(element => element.type === 'Figure')
    const silent = elements.filter(element => textEntry(element.dict, 'Alt') === undefined && textEntry(element.dict, 'ActualText') === undefined)
    for (const element of silent.filter(candidate => isGroup(candidate) || hasWords(candidate, texts())))
      retype(element, 'Div')
  },
}

/** It holds a picture, which then has an alternative of its own, or a caption. */
function isGroup(element: StructureElement): boolean {
  return [...allElements(childElements(element))].some(({ role }) => role === 'Figure' || role === 'Caption')
}

function hasWords(element: StructureElement, texts: MarkedText): boolean {
  return childElements(element).length > 0 && elementText(element, texts) !== ''
}

import type { StructureChild, StructureElement } from '../read/structure.ts'
import type { FinishingStep } from './step.ts'
import { allElements, newElement, setChildren } from '../read/structure.ts'

/**
 * Wraps a list item's content, all but its label, in an `LBody`, which Chromium omits.
 *
 * PDF/UA-1 7.2-20: an LI holds only Lbl and LBody.
 */
export const listBody: FinishingStep = {
  name: 'inhoud van lijstpunten',
  rule: 'PDF/UA-1 7.2-20',
  apply({ structure }) {
    for (const element of [...allElements(structure())]) {
      if (element.role === 'LI')
        wrapBody(element)
    }
  },
}

function wrapBody(item: StructureElement): void {
  const isOwn = (child: StructureChild): boolean =>
    child.kind === 'element' && (child.element.role === 'Lbl' || child.element.role === 'LBody')
  const inBody = item.children.filter(child => !isOwn(child))
  if (inBody.length === 0 || !item.ref)
    return
  setChildren(item, [...item.children.filter(isOwn), newElement('LBody', item, inBody)])
}

import type { StructureElement } from '../read/structure.ts'
import type { FinishingStep } from './step.ts'
import { elementText } from '../read/marked-text.ts'
import { allElements, newElement, retype, setChildren } from '../read/structure.ts'

/** An item's mark: a number, a letter or a sign. */
export const LABEL = /^(?:\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})[.):]?|[•◦▪–—-]|\*{1,3})$/i

/** Items that may begin with a label. */
export const LABELLED = new Set(['LI', 'TOCI', 'Note'])

/**
 * Makes a label of the number at the head of an item.
 *
 * ISO 32000-1 14.8.4.3.3: Lbl.
 */
export const labels: FinishingStep = {
  name: 'nummers van lijstpunten',
  rule: 'ISO 32000-1 14.8.4.3.3',
  apply({ structure, texts }) {
    for (const item of [...allElements(structure())].filter(({ type }) => LABELLED.has(type))) {
      const [first] = item.children
      if (first?.kind === 'element' && first.element.type !== 'Lbl' && first.element.type !== 'Link') {
        const text = elementText(first.element, texts())
        if (text && LABEL.test(text))
          relabel(item, first.element)
      }
    }
  },
}

function relabel(item: StructureElement, label: StructureElement): void {
  if (label.type === 'NonStruct' || label.type === 'Span' || label.type === 'P')
    retype(label, 'Lbl')
  else
    setChildren(item, [newElement('Lbl', item, item.children.slice(0, 1)), ...item.children.slice(1)])
}

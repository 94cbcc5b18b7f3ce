import type { StructureChild, StructureElement } from '../read/structure.ts'
import type { FinishingStep } from './step.ts'
import { PDFName } from '../library.cjs'
import { allElements } from '../read/structure.ts'

/**
 * Puts the content of a list item, all but its label, into an `LBody`. Chromium writes none.
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
  const { context } = item.dict
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: item.ref, K: inBody.map(child => child.kid) })
  if (item.page)
    body.set(PDFName.of('Pg'), item.page)
  const ref = context.register(body)
  const element: StructureElement = {
    dict: body,
    ref,
    type: 'LBody',
    role: 'LBody',
    parent: item,
    page: item.page,
    children: inBody,
  }
  for (const child of inBody) {
    if (child.kind !== 'element')
      continue
    child.element.dict.set(PDFName.of('P'), ref)
    child.element.parent = element
  }
  item.children = [...item.children.filter(isOwn), { kind: 'element', kid: ref, element }]
  item.dict.set(PDFName.of('K'), context.obj(item.children.map(child => child.kid)))
}

import type { StructureChild, StructureElement } from '../read/structure.ts'
import type { FinishingStep } from './step.ts'
import { textEntry } from '../read/objects.ts'
import { newElement, retype, setChildren } from '../read/structure.ts'

/** These hold blocks, and no text of their own. */
const GROUPS = new Set(['Document', 'Sect', 'Div', 'Art', 'Aside', 'BlockQuote', 'Part', 'TOCI', 'Note'])

/** Besides content and links to it, these stand within a line. */
const INLINE = new Set(['Span', 'Strong', 'Em', 'Sub', 'Code', 'Quote', 'Link'])

/**
 * Replaces an element without meaning by its children.
 * Chromium writes one for each stretch of text and each `<div>`.
 * Text between blocks becomes a paragraph, a foreign word a Span.
 *
 * ISO 32000-1 14.8.4.2: NonStruct has no meaning.
 */
export const plain: FinishingStep = {
  name: 'geen elementen zonder betekenis',
  rule: 'ISO 32000-1 14.8.4.2',
  apply({ structure }) {
    structure().forEach(simplify)
  },
}

function simplify(element: StructureElement): void {
  const children = element.children.flatMap((child) => {
    if (child.kind !== 'element')
      return child
    simplify(child.element)
    if (child.element.type !== 'NonStruct')
      return child
    if (textEntry(child.element.dict, 'Lang') === undefined)
      return child.element.children
    retype(child.element, child.element.children.every(isInline) ? 'Span' : 'Div')
    return child
  })
  const parts = element.type === 'TOCI' ? children.map(child => reference(element, child)) : children
  setChildren(element, GROUPS.has(element.type) ? paragraphs(element, parts) : parts)
}

/** In a table of contents a link is a Reference. */
function reference(parent: StructureElement, child: StructureChild): StructureChild {
  return child.kind === 'element' && child.element.type === 'Link' ? newElement('Reference', parent, [child]) : child
}

function isInline(child: StructureChild): boolean {
  return child.kind !== 'element' || INLINE.has(child.element.type)
}

/** Each run of children within a line becomes one paragraph. */
function paragraphs(parent: StructureElement, children: StructureChild[]): StructureChild[] {
  const result: StructureChild[] = []
  let run: StructureChild[] = []
  const close = (): void => {
    if (run.length)
      result.push(newElement('P', parent, run))
    run = []
  }
  for (const child of children) {
    if (isInline(child)) {
      run.push(child)
    }
    else {
      close()
      result.push(child)
    }
  }
  close()
  return result
}

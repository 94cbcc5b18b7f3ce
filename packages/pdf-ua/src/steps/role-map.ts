import type { FinishingStep } from './step.ts'
import { PDFName } from '../library.cjs'
import { dictEntry } from '../read/objects.ts'
import { STANDARD_TYPES } from '../read/standard-types.ts'
import { allElements } from '../read/structure.ts'

/** Chromium's types of PDF 2.0 and HTML in PDF 1.7; any other becomes `NonStruct`. */
const ROLES: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Aside: 'Div',
  DocumentFragment: 'Div',
  Title: 'P',
  FENote: 'Note',
}

/**
 * Maps each structure type that PDF 1.7 lacks to a standard one.
 *
 * PDF/UA-1 7.1-5 and PDF/A-2 6.7.3.4-1: every non-standard type is mapped;
 * 7.1-7 and 6.7.3.4-3: a standard type never is.
 */
export const roleMap: FinishingStep = {
  name: 'rollen van eigen elementen',
  rule: 'PDF/UA-1 7.1-5 en 7.1-7, PDF/A-2 6.7.3.4-1 en 6.7.3.4-3',
  apply({ document, structure }) {
    const root = dictEntry(document.catalog, 'StructTreeRoot')
    const elements = [...allElements(structure())].filter(({ type }) => !STANDARD_TYPES.has(type))
    for (const element of elements)
      element.role = ROLES[element.type] ?? 'NonStruct'
    const roles = new Map(elements.map(({ type, role }) => [type, role]))
    if (roles.size > 0)
      root?.set(PDFName.of('RoleMap'), document.context.obj(Object.fromEntries([...roles].sort())))
  },
}

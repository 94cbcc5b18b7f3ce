import type { PDFObject } from '../library.cjs'
import type { FinishingStep } from './step.ts'
import { PDFArray, PDFDict, PDFName, PDFString } from '../library.cjs'
import { dictEntry, itemsOf, textEntry } from '../read/objects.ts'
import { allElements } from '../read/structure.ts'

/**
 * Numbers the ids that join table cells to their headers, in reading order.
 * Chromium counts all nodes of its process: printing again would give other bytes.
 *
 * PDF/UA-1 7.5-1 needs them when a header has no scope; ids are unique (ISO 32000-1, 14.7.2).
 */
export const elementIds: FinishingStep = {
  name: 'vaste nummers voor elementen',
  rule: 'PDF/UA-1 7.5-1',
  apply({ document, structure }) {
    const { context } = document
    const elements = [...allElements(structure())]
    const identified = elements.filter(element => textEntry(element.dict, 'ID') !== undefined)
    const renamed = new Map(identified.map((element, index) =>
      [textEntry(element.dict, 'ID')!, `element-${String(index + 1).padStart(6, '0')}`]))

    for (const element of identified)
      element.dict.set(PDFName.of('ID'), PDFString.of(renamed.get(textEntry(element.dict, 'ID')!)!))
    for (const element of elements)
      renameHeaders(element.dict, renamed)

    const names: PDFObject[] = identified.flatMap(element =>
      element.ref ? [PDFString.of(textEntry(element.dict, 'ID')!), element.ref] : [])
    const root = dictEntry(document.catalog, 'StructTreeRoot')
    root?.delete(PDFName.of('IDTree'))
    if (names.length > 0)
      root?.set(PDFName.of('IDTree'), context.register(context.obj({ Names: names })))
  },
}

function renameHeaders(element: PDFDict, renamed: ReadonlyMap<string, string>): void {
  for (const attributes of itemsOf(element, 'A')) {
    const headers = attributes instanceof PDFDict ? attributes.lookup(PDFName.of('Headers')) : undefined
    if (!(headers instanceof PDFArray))
      continue
    headers.asArray().forEach((header, index) => {
      const id = header instanceof PDFString ? renamed.get(header.decodeText()) : undefined
      if (id)
        headers.set(index, PDFString.of(id))
    })
  }
}

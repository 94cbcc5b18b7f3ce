import type { StructureElement } from '../read/structure.ts'
import type { CheckSubject } from './subject.ts'
import { PDFArray } from '../library.cjs'
import { dictEntry, entry, nameEntry } from '../read/objects.ts'

/** The page, from 1, of a Link within the document, written as Chromium does. */
export function linkedPage(link: StructureElement | undefined, subject: CheckSubject): number | undefined {
  const annotation = link?.children.map(child => child.kind === 'object' ? child.object : undefined).find(Boolean)
  const name = nameEntry(annotation, 'Dest')
  const place = name ? entry(dictEntry(subject.document.catalog, 'Dests'), name) : entry(annotation, 'Dest')
  return place instanceof PDFArray ? subject.pageNumbers.get(place.get(0) as never) : undefined
}

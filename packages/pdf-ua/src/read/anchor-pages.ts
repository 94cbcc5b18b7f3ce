import type { PDFName } from '../library.cjs'
import { PDFArray } from '../library.cjs'
import { dictEntry, entry, nameText } from './objects.ts'
import { openPdf } from './open.ts'

/**
 * The page, from 1, of each anchor in a PDF by Chromium.
 * @returns by the ids in the HTML that links lead to
 * @throws {UnreadablePdf} when the bytes are no readable PDF
 */
export async function anchorPages(bytes: Uint8Array): Promise<Record<string, number>> {
  const document = await openPdf(bytes)
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]))
  const places = dictEntry(document.catalog, 'Dests')
  return Object.fromEntries((places?.keys() ?? []).flatMap((key: PDFName) => {
    const place = entry(places, nameText(key))
    const page = place instanceof PDFArray ? numbers.get(place.get(0) as never) : undefined
    return page ? [[nameText(key), page]] : []
  }))
}

import type { PDFName } from './library.cjs'
import { PDFArray } from './library.cjs'
import { dictEntry, entry, nameText } from './objects.ts'
import { openPdf } from './open.ts'

/**
 * On which page, from 1, each place stands that a link in a PDF of Chromium's leads to, by the place's name: its id in HTML.
 * @param name what messages call the file
 * @throws {Problem} when the bytes are no PDF that can be read
 */
export async function anchorPages(bytes: Uint8Array, name: string): Promise<Record<string, number>> {
  const document = await openPdf(bytes, name)
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]))
  const places = dictEntry(document.catalog, 'Dests')
  return Object.fromEntries((places?.keys() ?? []).flatMap((key: PDFName) => {
    const place = entry(places, nameText(key))
    const page = place instanceof PDFArray ? numbers.get(place.get(0) as never) : undefined
    return page ? [[nameText(key), page]] : []
  }))
}

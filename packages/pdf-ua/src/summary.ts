import { PDFDict } from './library.cjs'
import { dictEntry, entry, itemsOf, nameEntry, textEntry } from './read/objects.ts'
import { openPdf } from './read/open.ts'
import { outlineLines } from './read/outline-lines.ts'
import { readPainted } from './read/painted.ts'
import { allElements, readStructure } from './read/structure.ts'

/** A PDF's features and text, as {@link summarise} finds them. */
export interface Summary {
  title?: string
  language?: string
  pages: number
  /** Structure elements. */
  tags: number
  bookmarks: number
  links: number
  hasMetadata: boolean
  /** All letters that are painted, without spaces. */
  text: string
}

/**
 * Sums up a PDF, to compare one with another.
 * @throws {UnreadablePdf} when the bytes are no readable PDF
 */
export async function summarise(bytes: Uint8Array): Promise<Summary> {
  const document = await openPdf(bytes)
  const { catalog, context } = document
  const annotations = document.getPages().flatMap(({ node }) => itemsOf(node, 'Annots'))
  const info = context.lookup(context.trailerInfo.Info)
  return {
    title: textEntry(info instanceof PDFDict ? info : undefined, 'Title') || undefined,
    language: textEntry(catalog, 'Lang') || undefined,
    pages: document.getPageCount(),
    tags: [...allElements(readStructure(document))].length,
    bookmarks: [...outlineLines(dictEntry(catalog, 'Outlines'))].length,
    links: annotations.filter(item => item instanceof PDFDict && nameEntry(item, 'Subtype') === 'Link').length,
    hasMetadata: entry(catalog, 'Metadata') !== undefined,
    text: readPainted(document)
      .map(({ text }) => text?.strings.map(({ text }) => text).join('') ?? '')
      .join('')
      .replace(/\s+/g, ''),
  }
}

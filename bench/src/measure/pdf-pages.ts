import { extractText, getDocumentProxy } from 'unpdf'

/**
 * What a PDF lacks of a deck in which every slide has text, in words; undefined when it is whole.
 * A PDF without its slides was not made, however quickly: stock Slidev writes one empty page for each slide of a large
 * deck, and reports success. A slide may well take more than one page.
 */
export async function lacksOf(pdf: Uint8Array, slides: number): Promise<string | undefined> {
  const { totalPages, text } = await extractText(await getDocumentProxy(pdf))
  const filled = text.filter(page => page.trim()).length
  if (filled >= slides)
    return undefined
  return filled ? `${filled} of ${slides} slides` : `${totalPages} empty pages`
}

import { extractText, getDocumentProxy } from 'unpdf'

/**
 * Tells what a PDF lacks of its slides; undefined when it is whole. A slide may take more pages.
 * Stock Slidev writes empty pages for a large deck, and reports success.
 */
export async function lacksOf(pdf: Uint8Array, slides: number): Promise<string | undefined> {
  const { totalPages, text } = await extractText(await getDocumentProxy(pdf))
  const filled = text.filter(page => page.trim()).length
  if (filled >= slides)
    return undefined
  return filled ? `${filled} of ${slides} slides` : `${totalPages} empty pages`
}

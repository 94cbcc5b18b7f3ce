import { extractText, getDocumentProxy } from 'unpdf'

/**
 * Tells how a PDF falls short of its slides; undefined when whole.
 * A slide may take more pages. Stock Slidev leaves a large deck's pages empty, and reports success.
 */
export async function lacksOf(pdf: Uint8Array, slides: number): Promise<string | undefined> {
  const { totalPages, text } = await extractText(await getDocumentProxy(pdf))
  const filled = text.filter(page => page.trim()).length
  if (filled >= slides)
    return undefined
  return filled ? `${filled} of ${slides} slides` : `${totalPages} empty pages`
}

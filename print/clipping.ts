import type { Overflow } from '../schema/errors/wording.ts'
import type { Page } from './browser.ts'
import { dataProblem } from '../memo/data-problem.ts'
import { errorLanguage, refusal } from '../schema/errors.ts'

/** A place where a slide, or a part of a document, holds more than it shows. */
export type Clipping = Overflow

/**
 * Finds every element within the slides whose content is larger than itself: text that overflows vanishes from the
 * PDF's pages and from its tags alike. An inline element has no box of its own to overflow.
 */
export function findClippings(page: Pick<Page, 'evaluate'>): Promise<Clipping[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.slide, .slide *')].flatMap((element) => {
    if (!(element instanceof HTMLElement) || getComputedStyle(element).display === 'inline')
      return []
    const overflow = Math.max(element.scrollHeight - element.clientHeight, element.scrollWidth - element.clientWidth)
    if (overflow <= 0)
      return []
    const slide = element.closest('[id], [data-slidev-no]')
    return [{
      slide: slide?.id || slide?.getAttribute('data-slidev-no') || '',
      element: element.className || element.localName,
      overflow,
    }]
  }))
}

/**
 * Finds every element of a document for paper that is wider than its place: what sticks out is cut at the paper's edge.
 * Downwards there is always another page.
 */
export function findWide(page: Pick<Page, 'evaluate'>): Promise<Clipping[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body, body *')].flatMap((element) => {
    if (!(element instanceof HTMLElement) || getComputedStyle(element).display === 'inline')
      return []
    const overflow = element.scrollWidth - element.clientWidth
    return overflow > 0
      ? [{ slide: element.closest('[id]')?.id ?? '', element: element.className || element.localName, overflow }]
      : []
  }))
}

/** Throws a Problem that names every slide whose text does not fit, and by how much. */
export async function requireNothingClipped(page: Page): Promise<void> {
  await refuse(await findClippings(page), page)
}

/** Throws a Problem that names every part of a document whose text does not fit the paper, and by how much. */
export async function requireNothingWide(page: Page): Promise<void> {
  await refuse(await findWide(page), page)
}

async function refuse(clippings: readonly Clipping[], page: Page): Promise<void> {
  if (!clippings.length)
    return
  const worst = new Map<string, Clipping>()
  for (const clipping of clippings) {
    if (clipping.overflow > (worst.get(clipping.slide)?.overflow ?? 0))
      worst.set(clipping.slide, clipping)
  }
  const language = await page.evaluate(() => document.documentElement.lang)
  throw dataProblem(refusal('RD503', { places: [...worst.values()] }), undefined, errorLanguage({ language }))
}

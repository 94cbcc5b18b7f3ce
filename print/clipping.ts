import type { Overflow } from '../schema/errors/wording.ts'
import type { Page } from './browser.ts'
import { dataProblem } from '../memo/data-problem.ts'
import { errorLanguage, refusal } from '../schema/errors.ts'

/** Text beyond a slide vanishes from the PDF's page and its tags. */
const SLIDES = { within: '.slide', downwards: true }

/** Text beyond the paper's side is cut; below, another page follows. */
const PAPER = { within: 'body', downwards: false }

/** Finds every element that is smaller than its content. Inline elements have no box to overflow. */
export function findClippings(page: Pick<Page, 'evaluate'>, area = SLIDES): Promise<Overflow[]> {
  return page.evaluate(({ within, downwards }) =>
    [...document.querySelectorAll<HTMLElement>(`${within}, ${within} *`)].flatMap((element) => {
      if (!(element instanceof HTMLElement) || getComputedStyle(element).display === 'inline')
        return []
      const below = downwards ? element.scrollHeight - element.clientHeight : 0
      const overflow = Math.max(below, element.scrollWidth - element.clientWidth)
      const part = element.closest<HTMLElement>('[id], [data-slidev-no]')
      return overflow > 0
        ? [{ slide: part?.id || part?.dataset.slidevNo || '', element: element.className || element.localName, overflow }]
        : []
    }), area)
}

/** @throws {Problem} naming each slide whose text does not fit, and by how much */
export async function requireNothingClipped(page: Page): Promise<void> {
  await refuse(await findClippings(page, SLIDES), page)
}

/** @throws {Problem} naming each part that is too wide for its paper, and by how much */
export async function requireNothingWide(page: Page): Promise<void> {
  await refuse(await findClippings(page, PAPER), page)
}

async function refuse(clippings: readonly Overflow[], page: Page): Promise<void> {
  if (!clippings.length)
    return
  const worst = new Map<string, Overflow>()
  for (const clipping of clippings) {
    if (clipping.overflow > (worst.get(clipping.slide)?.overflow ?? 0))
      worst.set(clipping.slide, clipping)
  }
  const language = await page.evaluate(() => document.documentElement.lang)
  throw dataProblem([{ error: refusal('RD503', { places: [...worst.values()] }) }], errorLanguage({ language }))
}

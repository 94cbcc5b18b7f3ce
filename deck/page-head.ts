import type { Memo } from '../schema/read.ts'
import type { Slide } from './deck.ts'
import { descriptionOf, shortTitle } from './headmatter.ts'

/** Characters of a description that are shown with a link, about. */
const MOST = 160

/**
 * A page's title: the slide's, then the memo's, except on the cover (WCAG 2.4.2).
 * https://www.w3.org/WAI/WCAG22/Understanding/page-titled.html
 */
export function pageTitle(memo: Memo, slide: Slide): string {
  return slide.layout === 'cover' ? slide.title : `${slide.title} · ${shortTitle(memo)}`
}

/** A page's description for search engines: its memo words, else the memo's subject. */
export function pageDescription(memo: Memo, { layout, notes }: Slide): string {
  const text = layout === 'cover' ? '' : notes.memo.join(' ')
  if (text.length <= MOST)
    return text || descriptionOf(memo)
  const room = MOST - ' …'.length
  const end = text.lastIndexOf(' ', room)
  return `${text.slice(0, end > 0 ? end : room)} …`
}

import type { Memo } from '../schema/read.ts'
import type { Slide } from './deck.ts'
import { descriptionOf, shortTitle } from './headmatter.ts'

/** About as many characters of a description are shown with a link to the page. */
const MOST = 160

/** The title of a slide's page: its own first, then the memo's (WCAG 2.4.2). The cover's is the memo's. */
export function pageTitle(memo: Memo, slide: Slide): string {
  return slide.layout === 'cover' ? slide.title : `${slide.title} · ${shortTitle(memo)}`
}

/** A page's description for search engines: the memo's words on it, or the memo's subject. */
export function pageDescription(memo: Memo, { layout, notes }: Slide): string {
  const text = layout === 'cover' ? '' : notes.memo.join(' ')
  if (text.length <= MOST)
    return text || descriptionOf(memo)
  const room = MOST - ' …'.length
  const end = text.lastIndexOf(' ', room)
  return `${text.slice(0, end > 0 ? end : room)} …`
}

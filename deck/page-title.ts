import type { Memo } from '../schema/read.ts'
import type { Slide } from './deck.ts'
import { shortTitle } from './headmatter.ts'

/** The title of the page that shows a slide: what it is first, then of which memo (WCAG 2.4.2). The cover's is the memo's. */
export function pageTitle(memo: Memo, slide: Slide): string {
  return slide.layout === 'cover' ? slide.title : `${slide.title} · ${shortTitle(memo)}`
}

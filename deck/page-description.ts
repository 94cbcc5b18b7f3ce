import type { Memo } from '../schema/read.ts'
import type { Slide } from './deck.ts'

/** About as many characters of a description are shown with a link to the page. */
const MOST = 160

/** What the page of a slide is about, for who finds a link to it: the memo's words on that slide, or of the whole memo where it has none. */
export function pageDescription({ header }: Memo, { layout, notes }: Slide): string {
  const text = layout === 'cover' ? '' : notes.memo.join(' ')
  if (text.length <= MOST)
    return text || header.ours.description
  const room = MOST - ' …'.length
  const end = text.lastIndexOf(' ', room)
  return `${text.slice(0, end > 0 ? end : room)} …`
}

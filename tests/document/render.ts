import type { ReadingOptions } from '../../document/reading-entry.ts'
import type { Memo } from '../../schema/read.ts'
import type { DetachedWindowAPI } from 'happy-dom'
import { render } from '../../document/reading-entry.ts'
import { withDeck } from '../../memo/plan.ts'

declare global {
  interface Window { happyDOM: DetachedWindowAPI }
}

/** The reading page of a memo as a document to look things up in. */
export async function readingPage(memo: Memo, options: Partial<ReadingOptions> = {}): Promise<Document> {
  return parse(await render(withDeck(memo), { style: { href: 'lezen.css' }, addresses: { slide: alias => `../#/${alias}` }, ...options }))
}

/** An HTML text as a document; what it would fetch is left alone. */
export function parse(html: string): Document {
  window.happyDOM.settings.handleDisabledFileLoadingAsSuccess = true
  return new DOMParser().parseFromString(html, 'text/html')
}

/** Text as one reads it: runs of white space are one space. */
export function asRead(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

import type { DetachedWindowAPI } from 'happy-dom'
import type { ReadingOptions } from '../../document/reading-entry.ts'
import type { Memo } from '../../schema/read.ts'
import { render } from '../../document/reading-entry.ts'
import { withDeck } from '../../memo/plan.ts'

declare global {
  interface Window { happyDOM: DetachedWindowAPI }
}

const pages = new WeakMap<Memo, Map<string, Promise<Document>>>()

/** The reading page of a memo as a document: made once, so read only. */
export function readingPage(memo: Memo, options: Partial<Omit<ReadingOptions, 'addresses'>> = {}): Promise<Document> {
  const own = pages.get(memo) ?? new Map<string, Promise<Document>>()
  pages.set(memo, own)
  const key = JSON.stringify(options)
  const page = own.get(key) ?? render(withDeck(memo), {
    addresses: { slide: alias => `../#/${alias}` },
    ...options,
  }).then(parse)
  own.set(key, page)
  return page
}

/** Parses HTML without fetching anything. */
export function parse(html: string): Document {
  window.happyDOM.settings.handleDisabledFileLoadingAsSuccess = true
  return new DOMParser().parseFromString(html, 'text/html')
}

/** Text as one reads it: runs of white space are one space. */
export function asRead(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

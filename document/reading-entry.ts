import type { Component } from 'vue'
import type { Addresses } from '../components/deck-context.ts'
import type { Memo } from '../schema/read.ts'
import type { ClerkPage } from '../words/clerk.ts'
import type { DocumentHeadProps } from './document-head.ts'
import type { PageOptions } from './html-document.ts'
import type { DocumentLink } from './reading-parts.ts'
import { deckContext } from '../components/deck-context.ts'
import { shortTitle } from '../deck/headmatter.ts'
import { partPath } from '../deck/site-paths.ts'
import colours from '../styles/document-colours.css?inline'
import drawings from '../styles/document-drawings.css?inline'
import print from '../styles/document-print.css?inline'
import base from '../styles/document.css?inline'
import tokens from '../styles/tokens.css?inline'
import { wordsFor } from '../words/index.ts'
import ClerkPageBody from './ClerkPage.vue'
import { htmlDocument } from './html-document.ts'
import NoticePage from './NoticePage.vue'
import { pageBoxes } from './page-boxes.ts'
import ReadingPage from './ReadingPage.vue'

/** Its style sheet, around the components' own rules. */
export const styleSheet = (components: string): string => tokens + base + components + drawings + colours + print

export interface ReadingOptions extends PageOptions {
  addresses: Pick<Addresses, 'slide' | 'picture'>
  documents?: readonly DocumentLink[]
  /** For paper: room for notes, QR codes, a running header; slide numbers instead of links. */
  handout?: boolean
}

/** The whole memo as one HTML document, for the web or as A4 handout. */
export async function render(memo: Memo, options: ReadingOptions): Promise<string> {
  const { addresses, documents = [], handout = false, scripts, statement, structured, style, ...head } = options
  const anchor = (part: string): string => `#${part}`
  const context = deckContext(memo, { ...addresses, part: anchor, place: anchor, paper: handout, statement })
  const { words } = context
  return htmlDocument({
    context,
    head: { ...head, title: handout ? memo.header.title : words.site.readingTitle(shortTitle(memo)) },
    style,
    pageStyle: handout ? pageBoxes(memo, shortTitle(memo), words) : undefined,
    body: ReadingPage,
    props: { documents },
    scripts,
    structured,
  })
}

/** The 404 page. `root` is the site's, absolute where it is known. */
export async function renderNotFound(memo: Memo, options: PageOptions & { root: string }): Promise<string> {
  const { root, ...page } = options
  const words = wordsFor(memo.language)
  const { title, explanation, toStart, toReading } = words.site.notFound
  const reading = partPath(words, '')
  const links = [{ path: '', href: root, text: toStart }, { path: reading, href: root + reading, text: toReading }]
  return barePage(memo, { ...page, title: `${title} · ${shortTitle(memo)}` }, NoticePage, { title, explanation, links })
}

/** The page of a withdrawn site, with the memo's title alone. */
export async function renderWithdrawn(memo: Memo, options: PageOptions): Promise<string> {
  const { title, explanation } = wordsFor(memo.language).site.withdrawn
  const header = { ...memo.header, from: undefined, date: undefined, ours: { ...memo.header.ours, keywords: [] } }
  const told = explanation(memo.header.title)
  const head = { ...options, title: `${title} · ${shortTitle(memo)}`, description: told }
  return barePage({ ...memo, header }, head, NoticePage, { title, explanation: told, links: [] })
}

/** A page for the clerk, which is on no site. */
export function renderClerk(memo: Memo, page: ClerkPage): Promise<string> {
  return barePage(memo, { title: page.title }, ClerkPageBody, { ...page })
}

/** A page hidden from search engines, without the deck. */
function barePage(
  memo: Memo,
  { scripts, statement, style, ...head }: PageOptions & Pick<DocumentHeadProps, 'title' | 'description'>,
  body: Component,
  props: Record<string, unknown>,
): Promise<string> {
  const context = deckContext(memo, { slide: () => '', part: () => undefined, statement })
  return htmlDocument({ context, head: { ...head, hidden: true }, style, body, props, scripts })
}

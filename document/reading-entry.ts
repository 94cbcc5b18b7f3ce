import type { Addresses } from '../components/deck-context.ts'
import type { Memo } from '../schema/read.ts'
import type { PageOptions } from './html-document.ts'
import type { DocumentLink } from './reading-parts.ts'
import { deckContext } from '../components/deck-context.ts'
import { shortTitle } from '../deck/headmatter.ts'
import colours from '../styles/document-colours.css?inline'
import drawings from '../styles/document-drawings.css?inline'
import print from '../styles/document-print.css?inline'
import base from '../styles/document.css?inline'
import tokens from '../styles/tokens.css?inline'
import { htmlDocument } from './html-document.ts'
import NotFoundPage from './NotFoundPage.vue'
import { pageBoxes } from './page-boxes.ts'
import ReadingPage from './ReadingPage.vue'

/** Its style sheet, around the components' own rules. */
export const styleSheet = (components: string): string => tokens + base + components + drawings + colours + print

/** The options of the reading page. */
export interface ReadingOptions extends PageOptions {
  addresses: Pick<Addresses, 'slide' | 'picture'>
  /** The PDFs that the page links to. */
  documents?: readonly DocumentLink[]
  /** For paper: room for notes, QR codes, a running header; the slides' numbers instead of links to them. */
  handout?: boolean
}

/** The whole memo as one HTML document: to read on the web, or to print on A4 as the handout. */
export async function render(memo: Memo, options: ReadingOptions): Promise<string> {
  const { addresses, documents = [], handout = false, scripts, ...head } = options
  const anchor = (part: string): string => `#${part}`
  const context = deckContext(memo, { ...addresses, part: anchor, place: anchor, paper: handout })
  const { words } = context
  return htmlDocument({
    context,
    head: { ...head, title: handout ? memo.header.title : words.site.readingTitle(shortTitle(memo)) },
    pageStyle: handout ? pageBoxes(memo, shortTitle(memo), words) : undefined,
    body: ReadingPage,
    props: { documents },
    scripts,
  })
}

/** The page for an address that is none. `root` is the site's, absolute where it is known. */
export async function renderNotFound(memo: Memo, options: PageOptions & { root: string }): Promise<string> {
  const { root, scripts, ...head } = options
  const context = deckContext(memo, { slide: () => root, part: () => root })
  return htmlDocument({
    context,
    head: { ...head, title: `${context.words.site.notFound.title} · ${shortTitle(memo)}`, hidden: true },
    body: NotFoundPage,
    props: { root },
    scripts,
  })
}

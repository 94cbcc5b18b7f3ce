import type { Addresses } from '../components/deck-context.ts'
import type { Memo } from '../schema/read.ts'
import type { PageOptions } from './html-document.ts'
import type { DocumentLink } from './reading/reading-context.ts'
import { deckContext } from '../components/deck-context.ts'
import { readableDate } from '../deck/dates.ts'
import { shortTitle } from '../deck/headmatter.ts'
import colours from '../styles/document-colours.css?inline'
import drawings from '../styles/document-drawings.css?inline'
import print from '../styles/document-print.css?inline'
import base from '../styles/document.css?inline'
import { htmlDocument } from './html-document.ts'
import NotFoundPage from './NotFoundPage.vue'
import { pageBoxes } from './page-boxes.ts'
import ReadingPage from './ReadingPage.vue'

/** Its style sheet, around the components' own rules. */
export const styleSheet = (components: string): string => base + components + drawings + colours + print

/** What the page of a memo depends on besides the memo. */
export interface ReadingOptions extends PageOptions {
  /** How to link to a slide of the presentation. */
  addresses: Pick<Addresses, 'slide'>
  /** The PDFs that the page links to. */
  documents?: readonly DocumentLink[]
  /** For paper: room for notes, QR codes, a running header; the slides' numbers instead of links to them. */
  handout?: boolean
}

/** The whole memo as one HTML document: to read on the web, or to print on A4 as the handout. */
export async function render(memo: Memo, options: ReadingOptions): Promise<string> {
  const { addresses, documents = [], handout = false, scripts, lateStyle, ...head } = options
  const context = deckContext(memo, { slide: addresses.slide, part: part => `#${part}`, place: part => `#${part}` })
  return htmlDocument({
    context,
    head: { ...head, title: handout ? memo.header.title : context.words.site.readingTitle(shortTitle(memo)) },
    pageStyle: handout
      ? pageBoxes({
          left: shortTitle(memo),
          right: readableDate(memo.header.date, memo.language),
          pageOf: context.words.handout.pageOf,
        })
      : undefined,
    body: ReadingPage,
    props: { handout, documents },
    scripts,
    lateStyle,
  })
}

/** The page for an address that is none. `root` is the site's, absolute where it is known. */
export async function renderNotFound(memo: Memo, { root, scripts, ...head }: PageOptions & { root: string }): Promise<string> {
  const context = deckContext(memo, { slide: () => root, part: () => root })
  return htmlDocument({
    context,
    head: { ...head, title: `${context.words.site.notFound.title} · ${shortTitle(memo)}`, hidden: true },
    body: NotFoundPage,
    props: { root },
    scripts,
  })
}

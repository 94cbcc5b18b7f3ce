/** A finished PDF's metadata, in XMP and in its Info dictionary. */
export interface Metadata {
  /** Shown in a reader's title bar; not empty (PDF/UA-1 7.1). */
  title: string
  author?: string
  /** The document's subject, in one sentence. */
  subject: string
  /** Most important first. */
  keywords: readonly string[]
  /** The main language, a BCP 47 tag such as `nl-NL`. */
  language: string
  /** `YYYY-MM-DD`; also the time of making, so that the bytes depend on no clock. */
  date?: string
  /** The program that the document was made with. */
  creator: string
}

/** A line of the outline that a reader shows beside the pages. */
export interface OutlineEntry {
  title: string
  /** The page that it leads to, from 0. */
  page: number
  children?: readonly OutlineEntry[]
}

/** Chromium needs time for links within a page by the square of their number; other addresses cost it nothing. */
export interface PageLinks {
  /** Such as `page:`. */
  prefix: string
  /** The name of each page, in order. */
  names: readonly string[]
}

export interface FinishOptions extends Metadata {
  /** Replaces Chromium's outline, which is made from the headings. */
  outline?: readonly OutlineEntry[]
  /** Has links that were printed with the address `prefix` + name lead to the page of that name. */
  pageLinks?: PageLinks
}

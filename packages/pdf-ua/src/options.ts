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
  /** `YYYY-MM-DD`; also the creation date: the bytes depend on no clock. */
  date?: string
  /** The program that the document was made with. */
  creator: string
}

/** A line of the outline that a reader shows beside the pages. */
export interface OutlineEntry {
  title: string
  /** The target page, from 0. */
  page: number
  children?: readonly OutlineEntry[]
}

/** Instead of links within a page: Chromium's time for those is quadratic. */
export interface PageLinks {
  /** Such as `page:`. */
  prefix: string
  /** The name of each page, in order. */
  names: readonly string[]
}

export interface FinishOptions extends Metadata {
  /** Replaces Chromium's outline, which is made from the headings. */
  outline?: readonly OutlineEntry[]
  /** Points links to `prefix` + name at the page of that name. */
  pageLinks?: PageLinks
}

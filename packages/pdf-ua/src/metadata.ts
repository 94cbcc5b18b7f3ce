/** What a finished PDF tells about itself: the words a griffie can search an archive by. */
export interface PdfMetadata {
  /** The document's title, shown in the title bar of a reader. Never empty: PDF/UA-1, 7.1 asks for one. */
  title: string
  /** Who wrote the memo. */
  author: string
  /** What the document is, in one sentence. */
  subject: string
  /** Words to find the document by, in the order of their weight. */
  keywords: string[]
  /** The document's main language, a BCP 47 tag such as `nl-NL`. */
  language: string
  /** The memo's date, `YYYY-MM-DD`. It stands for the time of making too, so that the bytes do not depend on a clock. */
  date: string
}

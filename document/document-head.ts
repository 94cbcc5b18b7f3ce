/** What the head of a document tells. */
export interface DocumentHeadProps {
  title: string
  /** What the page is about; the memo's own description unless said. */
  description?: string
  /** A file, or text within the page: that spares the first paint a request, and a policy then wants its hash. */
  style: { href: string } | { text: string }
  icon?: string
  /** The page's one true address, absolute. */
  canonical?: string
  /** The picture that shows with a link to the page, absolute. */
  picture?: string
  /** Asks search engines to leave the page alone. */
  hidden?: boolean
  /** The page also has dark colours. */
  dark?: boolean
  /** Addresses of the pages before and after this one. */
  previous?: string
  next?: string
  /** Addresses of the same in another form. */
  alternates?: readonly { href: string, type: string, title: string }[]
}

/** A language as Open Graph wants it: always that of a country. */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return `${language}_${region}`
}

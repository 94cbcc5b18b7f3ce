/**
 * Where a document's style comes from: a file of its own, or text within the page.
 * Text spares the first paint a request; a strict Content-Security-Policy then wants its hash.
 */
export type StyleSheet = { href: string } | { text: string }

/** What the head of a document tells. */
export interface DocumentHeadProps {
  title: string
  /** What the page is about; the memo's own description unless said. */
  description?: string
  style: StyleSheet
  /** Addresses of the fonts to fetch early; woff2. */
  fonts?: readonly string[]
  /** The icon's address, if the site has one. */
  icon?: string
  /** The page's one true address, absolute; known only to who knows the host. */
  canonical?: string
  /** The picture that shows with a link to the page, absolute. */
  picture?: string
  /** Asks search engines to leave the page alone. */
  hidden?: boolean
  /** Whether the page also has dark colours. */
  dark?: boolean
  /** Addresses of the pages before and after this one. */
  previous?: string
  next?: string
  /** Addresses of the same in another form. */
  alternates?: readonly { href: string, type: string, title: string }[]
}

/** A language as Open Graph wants it, which is always that of a country: of the one that has the language's name when none is said. */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return `${language}_${region}`
}

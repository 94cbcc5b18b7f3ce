/**
 * Where a document's style comes from: a file of its own, or text within the page.
 * Text spares the first paint a request; a strict Content-Security-Policy then wants its hash.
 */
export type StyleSheet = { href: string } | { text: string }

/** What the head of a document tells. */
export interface DocumentHeadProps {
  title: string
  style: StyleSheet
  /** Addresses of the fonts to fetch early; woff2. */
  fonts?: readonly string[]
  /** The icon's address, if the site has one. */
  icon?: string
}

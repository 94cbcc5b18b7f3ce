/** Data for a document's head. Addresses of the site and of the picture are absolute. */
export interface DocumentHeadProps {
  title: string
  /** The memo's own description unless said. */
  description?: string
  icon?: string
  /** The page's one true address; known only where the host is. */
  canonical?: string
  picture?: string
  /** Asks search engines to leave the page alone. */
  hidden?: boolean
  dark?: boolean
  previous?: string
  next?: string
  /** The same in another form. */
  alternates?: readonly { href: string, type: string, title: string }[]
}

/** A language with a country for Open Graph (http://ogp.me/); the likeliest country unless given. */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return `${language}_${region}`
}

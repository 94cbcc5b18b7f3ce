/** The not-found page's script, asked for at several depths: the page's own is unknown. */
const root = new URL('.', import.meta.url)
const path = location.pathname.slice(root.pathname.length)

// All paths of the site are in lower case.
if (path !== path.toLowerCase())
  location.replace(root.href + path.toLowerCase() + location.search + location.hash)
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-path]'))
  link.href = new URL(link.dataset.path!, root).href

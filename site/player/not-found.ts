/** On the not-found page, which cannot know how deep it is shown: it asks for this script at every depth. */
const root = new URL('.', import.meta.url)
const path = location.pathname.slice(root.pathname.length)

// Our addresses have small letters only.
if (path !== path.toLowerCase())
  location.replace(root.href + path.toLowerCase() + location.search + location.hash)
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-path]'))
  link.href = new URL(link.dataset.path!, root).href

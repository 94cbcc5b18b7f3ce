/**
 * Mends the links of the page for an address that is none. That page cannot know how deep it is shown, so it asks for
 * this script at every depth: wherever it comes from, there is the site.
 */
{
  const root = new URL('.', document.currentScript.src)
  document.querySelectorAll('a[data-path]').forEach((link) => {
    link.href = new URL(link.dataset.path, root).href
  })
}

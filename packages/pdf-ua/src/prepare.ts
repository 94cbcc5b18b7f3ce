/**
 * Runs in a page before it is printed. Passes on to `finish` what Chromium's tags do not know: sections, contents,
 * notes and references to them, in the private part of a language tag, the one thing that Chromium keeps of each
 * element (BCP 47, 2.2.7). Hides running headers and footers, which are artifacts (PDF/UA-1 7.8). Fills empty cells:
 * Chromium leaves some out, and their row is too short (PDF/UA-1 7.2).
 */
export function prepare(): void {
  const types = {
    'section': 'sect',
    '[data-toc]': 'toc',
    '[data-note], [role=doc-footnote]': 'note',
    '[data-note-reference], [role=doc-noteref]': 'reference',
  }
  for (const [selector, type] of Object.entries(types)) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      const { lang } = element.closest<HTMLElement>('[lang]') ?? element
      element.lang = `${lang.replace(/-x-.*/, '')}-x-${type}`
      // Chromium takes a link with this role for none.
      if (type === 'reference')
        element.removeAttribute('role')
    }
  }
  document.querySelectorAll(':is(td, th):empty').forEach(cell => cell.textContent = '\u00A0')
  // What is hidden has no tags, and a link without a tag breaks 7.18.1.
  document.querySelectorAll('[aria-hidden=true] a').forEach(link => link.removeAttribute('href'))
  document.querySelectorAll('[data-running]').forEach(running => running.setAttribute('aria-hidden', 'true'))
}

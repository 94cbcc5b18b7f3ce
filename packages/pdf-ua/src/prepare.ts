/**
 * Runs in a page before printing: tells `finish` the types that Chromium's tags lack.
 *
 * Sections, contents, notes and references to them go into the private part of a language tag (BCP 47, 2.2.7),
 * the one thing that Chromium keeps of each element: http://www.ietf.org/rfc/rfc5646.txt
 * Hides running headers and footers, which are artifacts (PDF/UA-1 7.8).
 * Fills empty cells: Chromium leaves some out, and their row is too short (PDF/UA-1 7.2).
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
      // Chromium does not treat a link with this role as a link.
      if (type === 'reference')
        element.removeAttribute('role')
    }
  }
  document.querySelectorAll(':is(td, th):empty').forEach(cell => cell.textContent = '\u00A0')
  // Hidden content has no tags, and an untagged link breaks PDF/UA-1 7.18.1.
  document.querySelectorAll('[aria-hidden=true] a').forEach(link => link.removeAttribute('href'))
  document.querySelectorAll('[data-running]').forEach(running => running.setAttribute('aria-hidden', 'true'))
}

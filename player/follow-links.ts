import type { Router } from 'vue-router'

/** Whether a click asks for what a link does by itself: not a new tab, a download or another button. */
function isPlain(event: MouseEvent, link: HTMLAnchorElement): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    && !event.defaultPrevented && !link.target && !link.download
}

/**
 * Lets the player follow links to slides without loading a page, so that it stays full screen. Other links are left alone.
 * @param isSlide whether an alias is a slide's; `/lezen/` looks like one
 */
export function followLinks(router: Router, isSlide: (alias: string) => boolean): void {
  const root = new URL(router.resolve('/').href, location.href)
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[href]')
    if (!link || !isPlain(event, link) || !link.href.startsWith(root.href))
      return
    const { pathname, search, hash } = new URL(link.href)
    const path = `/${pathname.slice(root.pathname.length)}${search}${hash}`
    const { name, params } = router.resolve(path)
    if (!['play', 'presenter'].includes(String(name)) || !isSlide(String(params.no)))
      return
    event.preventDefault()
    // The path and not the route: that would lose the slash at its end.
    void router.push(path)
  })
}

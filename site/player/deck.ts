/** The deck that the player moves through: pages of the site, or one file. */
export interface Deck {
  slide: () => HTMLElement
  /** The link leads to a slide that the player can put in place. */
  has: (link: HTMLAnchorElement) => boolean
  go: (address: string) => Promise<void>
  /** Shows the slide of the address bar, after back or forward. */
  follow: () => Promise<void>
  /** Prefetches a slide that may come next. */
  prepare: (address: string) => void
}

/** Updates the control bar's addresses in place, so that it keeps the focus. */
export function updateBar(bar: HTMLElement, next: HTMLElement): void {
  const links = [...next.querySelectorAll('a')]
  bar.querySelectorAll('a').forEach((link, index) => {
    for (const name of ['href', 'role', 'aria-disabled', 'tabindex'])
      setAttribute(link, name, links[index]!.getAttribute(name))
  })
  Object.assign(bar.dataset, next.dataset)
}

/** Sets an attribute; null removes it. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null)
    element.removeAttribute(name)
  else
    element.setAttribute(name, value)
}

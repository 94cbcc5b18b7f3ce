/** The deck as the player moves through it: pages of the site, or the slides of one file. */
export interface Deck {
  slide: () => HTMLElement
  /** The link leads to a slide that the player can put in place. */
  has: (link: HTMLAnchorElement) => boolean
  go: (address: string) => Promise<void>
  /** Shows the slide of the address bar, after the visitor went back or forward. */
  follow: () => Promise<void>
  /** Fetches a slide that may be asked for next. */
  prepare: (address: string) => void
}

/** Gives the control bar the addresses of another slide's; the bar itself stays, and keeps the focus. */
export function updateBar(bar: HTMLElement, next: HTMLElement): void {
  const links = [...next.querySelectorAll('a')]
  bar.querySelectorAll('a').forEach((link, index) => {
    for (const name of ['href', 'role', 'aria-disabled', 'tabindex'])
      setAttribute(link, name, links[index]!.getAttribute(name))
  })
  Object.assign(bar.dataset, next.dataset)
}

/** Sets an attribute, or takes it away by null. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null)
    element.removeAttribute(name)
  else
    element.setAttribute(name, value)
}

import type { Deck } from './deck.ts'
import { updateBar } from './deck.ts'

/** Fetch timeout, in ms: after it the browser itself navigates, and shows any error. */
const LIMIT = 8000

/** The slide's own elements in a page's head. */
const OWN_HEAD = 'meta[name=description], meta[property], link:not([rel=icon], [rel=stylesheet], [rel=preload]), style'

/** A page that was fetched, and its address after any redirection. */
interface Fetched { address: string, page: Document }

/** The site's deck: fetches a page, then swaps in its slide, title and head. */
export function siteDeck(frame: HTMLElement, root: URL, arrived: () => void): Deck {
  const bar = frame.querySelector<HTMLElement>('.player-bar')!
  const reading = new URL(bar.querySelector<HTMLAnchorElement>('.player-reading')!.href).pathname
  let shown = location.pathname
  let ahead: { address: string, fetched: Promise<Fetched> } | undefined

  const fetched = (address: string): Promise<Fetched> => ahead?.address === address ? ahead.fetched : fetchPage(address)
  const put = (page: Document): void => {
    shown = location.pathname
    ahead = undefined
    document.title = page.title
    document.head.querySelectorAll(OWN_HEAD).forEach(element => element.remove())
    document.head.append(...page.head.querySelectorAll(OWN_HEAD))
    frame.querySelector('main')!.replaceWith(page.querySelector('main')!)
    updateBar(bar, page.querySelector('.player-bar')!)
    scrollTo(0, 0)
    arrived()
  }
  return {
    slide: () => frame.querySelector<HTMLElement>('.player-slide')!,
    has: ({ origin, pathname }) => origin === root.origin && pathname.startsWith(root.pathname)
      && /\/(?:index\.html)?$/.test(pathname) && ![reading, location.pathname].includes(pathname),
    go: async (address) => {
      try {
        const { address: its, page } = await fetched(withoutHash(address))
        // Before the swap: the page's links are relative to this address.
        history.pushState(null, '', its)
        put(page)
      }
      catch {
        location.assign(address)
      }
    },
    follow: async () => {
      const { href, pathname } = location
      // The browser handles fragments of the same page.
      if (pathname === shown)
        return
      try {
        const { page } = await fetched(withoutHash(href))
        // After a newer press, that press's own event shows the slide.
        if (location.pathname === pathname)
          put(page)
      }
      catch {
        location.reload()
      }
    },
    prepare: (address) => {
      ahead = { address: withoutHash(address), fetched: fetchPage(address) }
      // Avoids an unhandled rejection: a later move asks again.
      ahead.fetched.catch(() => ahead = undefined)
    },
  }
}

async function fetchPage(address: string): Promise<Fetched> {
  const response = await fetch(address, { signal: AbortSignal.timeout(LIMIT) })
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (!response.ok || !page.querySelector('main > .player-slide'))
    throw new Error(`No slide at ${address}`)
  // This page's policy blocks another edition's style.
  if (scriptOf(page) !== scriptOf(document))
    throw new Error(`Another edition at ${address}`)
  return { address: response.url || address, page }
}

/** The player's file name, which differs between editions. */
function scriptOf(page: Document): string | undefined {
  return page.querySelector('script[src]')?.getAttribute('src')!.split('/').at(-1)
}

/** Query and fragment make no difference to a page. */
function withoutHash(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname
}

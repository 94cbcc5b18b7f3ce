import type { Deck } from './deck.ts'
import { updateBar } from './deck.ts'

/** The longest that a page may take, in ms: then the browser itself goes there, and says what is wrong. */
const LIMIT = 8000

/** All in a page's head that is the slide's own. */
const OWN_HEAD = 'meta[name=description], meta[property], link:not([rel=icon], [rel=stylesheet], [rel=preload]), style'

/** A page that was fetched, and its address after any redirection. */
interface Fetched { address: string, page: Document }

/** The deck of the site: fetches a page and puts its slide, title and head in place. */
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
        // First, because the links of the page count on it.
        history.pushState(null, '', its)
        put(page)
      }
      catch {
        location.assign(address)
      }
    },
    follow: async () => {
      const { href, pathname } = location
      // The browser itself goes to a part of the same page.
      if (pathname === shown)
        return
      try {
        const { page } = await fetched(withoutHash(href))
        // After a second press, its own event shows the slide.
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
  // The policy of this page does not allow the style of another edition.
  if (scriptOf(page) !== scriptOf(document))
    throw new Error(`Another edition at ${address}`)
  return { address: response.url || address, page }
}

/** The player's file, by its name: each edition has its own. */
function scriptOf(page: Document): string | undefined {
  return page.querySelector('script[src]')?.getAttribute('src')!.split('/').at(-1)
}

/** Query and fragment make no difference to a page. */
function withoutHash(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname
}

import type { Deck } from './deck.ts'
import { setAttribute } from './deck.ts'
import { setSteps } from './steps.ts'

/** The deck in one file: the URL's hash names the slide on show. */
export function fileDeck(frame: HTMLElement, arrived: () => void): Deck {
  const slides = [...frame.querySelectorAll<HTMLElement>('.player-slide')]
  const bar = frame.querySelector<HTMLElement>('.player-bar')!
  const title = document.title
  const indexOf = (hash: string): number =>
    Math.max(0, slides.findIndex(({ dataset }) => `#${dataset.alias}` === decodeURIComponent(hash)))
  let current = indexOf(location.hash)

  const put = (index: number): void => {
    setSteps(slides[index]!, index < current)
    current = index
    slides.forEach((slide, at) => slide.hidden = at !== current)
    const { name } = slides[current]!.dataset
    document.title = name === title ? title : `${name} · ${title}`
    link(bar, 'previous', slides[current - 1])
    link(bar, 'next', slides[current + 1])
  }
  const follow = async (): Promise<void> => {
    const index = indexOf(location.hash)
    if (index === current)
      return
    put(index)
    arrived()
  }
  put(current)
  return {
    slide: () => slides[current]!,
    // The browser follows a link within the file itself.
    has: () => false,
    // At once: the browser's event for the new address comes later.
    go: (address) => {
      location.hash = new URL(address).hash
      return follow()
    },
    follow,
    prepare: () => {},
  }
}

function link(bar: Element, action: string, slide?: HTMLElement): void {
  const control = bar.querySelector(`[data-action=${action}]`)!
  setAttribute(control, 'href', slide ? `#${slide.dataset.alias}` : null)
  control.setAttribute('aria-disabled', String(!slide))
  control.setAttribute('role', 'link')
  control.setAttribute('tabindex', '0')
}

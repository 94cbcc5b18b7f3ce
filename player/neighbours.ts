import type { SlideRoute } from '@slidev/types'
import { aliasOf } from './alias.ts'

/** How long a browser that does not tell when it is idle waits, in ms. */
const A_MOMENT = 200

/**
 * Keeps Slidev from building the slides before and after the one asked for together with it: their files are fetched
 * when the browser has nothing else to do, and from the first move on Slidev has the neighbours ready by itself.
 * @param alias the slide asked for
 */
export function neighboursLater(slides: readonly SlideRoute[], alias: unknown): void {
  slides.forEach(({ meta }) => { meta.preload = false })
  const at = slides.findIndex(slide => aliasOf(slide) === alias)
  whenIdle(() => {
    slides.forEach(({ meta }) => { delete meta.preload })
    for (const neighbour of [slides[at + 1], slides[at - 1]])
      void neighbour?.load()
  })
}

function whenIdle(work: () => void): void {
  // Safari has none.
  if ('requestIdleCallback' in globalThis)
    requestIdleCallback(work)
  else setTimeout(work, A_MOMENT)
}

import { keepOffline } from './offline.ts'
import { startPlayer } from './player.ts'

/** The site's root, above this file's assets/; unused in the one file. */
const root = new URL('..', import.meta.url)
const frame = document.querySelector<HTMLElement>('.player')

if (frame?.classList.contains('player-file')) {
  startPlayer(frame, root)
}
else {
  // Starting before the first paint delayed that paint by a fifth.
  new PerformanceObserver((_, observer) => {
    observer.disconnect()
    if (frame)
      startPlayer(frame, root)
    keepOffline(root)
  }).observe({ type: 'paint', buffered: true })
}

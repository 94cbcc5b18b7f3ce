import { keepOffline } from './offline.ts'
import { startPlayer } from './player.ts'

/** The site's root: this file lies in assets/. In the one file it is not used. */
const root = new URL('..', import.meta.url)
const frame = document.querySelector<HTMLElement>('.player')

if (frame?.classList.contains('player-file')) {
  startPlayer(frame, root)
}
else {
  // After the first paint, which starting before it made a fifth later.
  new PerformanceObserver((_, observer) => {
    observer.disconnect()
    if (frame)
      startPlayer(frame, root)
    keepOffline(root)
  }).observe({ type: 'paint', buffered: true })
}

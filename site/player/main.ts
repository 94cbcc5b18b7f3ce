import { keepOffline } from './offline.ts'
import { startPlayer } from './player.ts'

/** The site's root: this file lies in assets/. In the one file it is that file's folder, and not used. */
const root = new URL('..', import.meta.url)
const frame = document.querySelector<HTMLElement>('.player')
if (frame)
  startPlayer(frame, root)
keepOffline(root)

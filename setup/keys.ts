import type { PlayerAction } from '../deck/keys.ts'
import { finderAsked, helpAsked, timesAsked, toggleBlack, toggleOverview } from '../components/presenter/room.ts'
import { showOverview, useNav } from '../components/presenter/slidev-client.js'
import { actionOf, keyPlace } from '../deck/keys.ts'

/** Handles keys and clickers: Slidev's own shortcuts stop while a button has the focus. */
export function listenToKeys(): void {
  const { go, isPrintMode, next, nextSlide, prev, prevSlide, slides } = useNav()
  const actions: Partial<Record<PlayerAction, () => unknown>> = {
    next,
    nextSlide: () => nextSlide(),
    previous: prev,
    previousSlide: () => prevSlide(),
    first: () => go(1),
    last: () => go(slides.value.length),
    contents: toggleOverview,
    find: () => finderAsked.value++,
    help: () => helpAsked.value++,
    black: toggleBlack,
    time: () => timesAsked.value++,
  }
  addEventListener('keydown', (event) => {
    if (event.repeat || event.defaultPrevented || isPrintMode.value || document.querySelector('dialog[open]'))
      return
    const name = actionOf(event, keyPlace(event.target, true))
    const action = name && actions[name]
    // The overview has arrows of its own.
    if (!action || (showOverview.value && name !== 'contents'))
      return
    event.preventDefault()
    void action()
  })
}

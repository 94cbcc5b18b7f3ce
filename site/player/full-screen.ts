/** The time that the controls stay after the pointer rested, in ms. */
const REST = 3000

/**
 * Keeps frame and button in step with full screen, also by the browser's key.
 * Hides the controls there until the pointer moves.
 * @returns the toggle of full screen
 */
export function fullScreen(frame: Element, button: HTMLElement): () => Promise<void> {
  const byBrowser = matchMedia('(display-mode: fullscreen)')
  const update = (): void => {
    const on = document.fullscreenElement !== null
    button.setAttribute('aria-pressed', String(on))
    frame.classList.toggle('player-full', on || byBrowser.matches)
    void keepScreenOn(on)
  }
  button.hidden = !document.fullscreenEnabled
  document.addEventListener('fullscreenchange', update)
  document.addEventListener('visibilitychange', update)
  byBrowser.addEventListener('change', update)
  update()
  wakeOnMove(frame)
  return () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
}

let lock: WakeLockSentinel | undefined

async function keepScreenOn(on: boolean): Promise<void> {
  await lock?.release()
  // Refused on a low battery, or in a hidden tab.
  // https://developer.mozilla.org/docs/Web/API/WakeLock/request
  lock = on ? await navigator.wakeLock?.request('screen').catch(() => undefined) : undefined
}

function wakeOnMove(frame: Element): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wake = (): void => {
    frame.classList.add('player-awake')
    clearTimeout(timer)
    timer = setTimeout(() => frame.classList.remove('player-awake'), REST)
  }
  addEventListener('pointermove', ({ pointerType }) => pointerType !== 'touch' && wake(), { passive: true })
  // Not sooner: a tap's click would press a control that just appeared.
  addEventListener('click', wake, { passive: true })
}

/** A swipe's least distance, in px, and its least ratio of width to height. */
const WAY = 50
const FLATNESS = 2

type Point = Pick<Touch, 'clientX' | 'clientY'>

/** The move that a swipe asks for; undefined for a tap or a scroll. */
export function swipeOf(from: Point, to: Point): 'next' | 'previous' | undefined {
  const [right, down] = [to.clientX - from.clientX, to.clientY - from.clientY]
  if (Math.abs(right) < WAY || Math.abs(right) < FLATNESS * Math.abs(down))
    return undefined
  return right < 0 ? 'next' : 'previous'
}

/** Handles one-finger swipes; not while text is selected, nor zoomed in, where they pan. */
export function onSwipe(element: Element, act: (action: 'next' | 'previous') => void): void {
  let from: Touch | undefined
  element.addEventListener('touchstart', (event) => {
    const { touches } = event as TouchEvent
    from = touches.length === 1 ? touches[0] : undefined
  }, { passive: true })
  element.addEventListener('touchend', (event) => {
    const to = (event as TouchEvent).changedTouches[0]
    const action = from && to && swipeOf(from, to)
    from = undefined
    if (action && (visualViewport?.scale ?? 1) <= 1 && getSelection()?.isCollapsed !== false)
      act(action)
  }, { passive: true })
}

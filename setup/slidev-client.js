import { useWakeLock } from '@slidev/client/composables/useWakeLock.ts'
// The one door to the inside of Slidev's client. Plain JavaScript with types of our own beside it: the client is shipped
// as sources, which a stricter type check than Slidev's would go into and not approve.
import { patch } from '@slidev/client/state/shared.ts'

export { createFixedClicks } from '@slidev/client/composables/useClicks.ts'
export { useNav } from '@slidev/client/composables/useNav.ts'
export { useSwipeControls } from '@slidev/client/composables/useSwipeControls.ts'
export { useTimer } from '@slidev/client/composables/useTimer.ts'
export { default as SlideContainer } from '@slidev/client/internals/SlideContainer.vue'
export { default as SlidesShow } from '@slidev/client/internals/SlidesShow.vue'
export { default as SlideWrapper } from '@slidev/client/internals/SlideWrapper.vue'
export { fullscreen } from '@slidev/client/state/index.ts'

export function shareSlide(number) {
  patch('page', number)
}

export function keepScreenOn() {
  if (__SLIDEV_FEATURE_WAKE_LOCK__)
    useWakeLock()
}

export const hasPresenterView = __SLIDEV_FEATURE_PRESENTER__

import type { Ref } from 'vue'
import { nextTick, ref, watch } from 'vue'

/** What a change of slide says, and how to bring the focus to the slide. */
export interface SlideFocus {
  /** Whether the last change is still to be said by the live region: the focus did not say it. */
  announced: Readonly<Ref<boolean>>
  /** Brings the focus to the slide, for who chose one in a dialog. */
  focusSlide: () => void
}

/**
 * Keeps the focus where a reader expects it when `slide` changes, and sees to it that the change is said once:
 * - The focus was on something inside the slide that leaves (a link): it moves to the region, whose label says the slide.
 * - The focus was anywhere else (a control, the page, the region itself): it stays, and the live region says the slide.
 * - When the page opens, nothing moves and nothing is announced: the title of the page says it.
 */
export function useSlideFocus(region: Ref<HTMLElement | null>, slide: () => unknown): SlideFocus {
  const announced = ref(false)
  const focusSlide = (): void => {
    announced.value = false
    void nextTick(() => region.value?.focus({ preventScroll: true }))
  }
  // Before rendering: the slide that leaves still has its focus.
  watch(slide, () => {
    const focused = document.activeElement
    if (region.value && focused !== region.value && region.value.contains(focused))
      focusSlide()
    else
      announced.value = true
  }, { flush: 'sync' })
  return { announced, focusSlide }
}

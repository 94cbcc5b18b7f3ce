import type { ComputedRef, Ref } from 'vue'
import { computed, onScopeDispose, ref } from 'vue'

/** Whether the page has the whole screen: by its own control, or by the browser's (F11), which the page is not told of. */
export function useFullWindow(fullscreen: Readonly<Ref<boolean>>): ComputedRef<boolean> {
  const mode = matchMedia('(display-mode: fullscreen)')
  const byBrowser = ref(mode.matches)
  const update = (): void => void (byBrowser.value = mode.matches)
  mode.addEventListener('change', update)
  onScopeDispose(() => mode.removeEventListener('change', update))
  return computed(() => fullscreen.value || byBrowser.value)
}

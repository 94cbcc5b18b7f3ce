import type { Ref } from 'vue'
import { onScopeDispose, ref } from 'vue'

/** How long the controls stay in view in full screen after the pointer rested, in ms. */
const REST = 3000

/** Whether someone moved the mouse or tapped the screen just now. In full screen, the controls and the pointer hide when not. */
export function useAwake(): Readonly<Ref<boolean>> {
  const awake = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  const wake = (): void => {
    awake.value = true
    clearTimeout(timer)
    timer = setTimeout(() => awake.value = false, REST)
  }
  const listening = new AbortController()
  addEventListener('pointermove', ({ pointerType }) => pointerType !== 'touch' && wake(), { signal: listening.signal, passive: true })
  // A finger wakes them by the click that its tap ends with: sooner, that click would press what had just come under it.
  addEventListener('click', wake, { signal: listening.signal, passive: true })
  onScopeDispose(() => {
    clearTimeout(timer)
    listening.abort()
  })
  return awake
}

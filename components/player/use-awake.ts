import type { Ref } from 'vue'
import { onScopeDispose, ref } from 'vue'

/** How long the controls stay in view in full screen after the pointer rested, in ms. */
const REST = 3000

/** Whether someone moved the mouse or touched the screen just now. In full screen, the controls and the pointer hide when not. */
export function useAwake(): Readonly<Ref<boolean>> {
  const awake = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  const wake = (): void => {
    awake.value = true
    clearTimeout(timer)
    timer = setTimeout(() => awake.value = false, REST)
  }
  const listening = new AbortController()
  for (const event of ['pointermove', 'pointerdown'])
    addEventListener(event, wake, { signal: listening.signal, passive: true })
  onScopeDispose(() => {
    clearTimeout(timer)
    listening.abort()
  })
  return awake
}

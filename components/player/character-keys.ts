import type { Ref } from 'vue'
import { ref, watch } from 'vue'

/** The only thing that the player itself keeps on a device, and only after someone switched the keys off. */
export const STORAGE_KEY = 'raadsdeck-lettertoetsen'

const OFF = 'uit'

/**
 * Whether keys of one character work (WCAG 2.1.4): on, unless switched off on this device. A change is remembered there.
 * Where a browser refuses to remember, the choice holds until the page is left.
 */
export function useCharacterKeys(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined = deviceStorage()): Ref<boolean> {
  const on = ref(attempt(() => storage?.getItem(STORAGE_KEY)) !== OFF)
  watch(on, value => attempt(() => value ? storage?.removeItem(STORAGE_KEY) : storage?.setItem(STORAGE_KEY, OFF)), { flush: 'sync' })
  return on
}

function deviceStorage(): Storage | undefined {
  return attempt(() => globalThis.localStorage)
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  }
  catch {
    // Storage that is full, or closed by the browser's settings: nothing that a reader has to know.
    return undefined
  }
}

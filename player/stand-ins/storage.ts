import type { Ref } from 'vue'
import { ref } from 'vue'

/** Instead of the one that keeps a setting on the visitor's device (Telecommunicatiewet 11.7a): it lasts as long as the page. */
export function useLocalStorage<T>(_key: string, initial: T): Ref<T> {
  return ref(initial) as Ref<T>
}

import type { Slide } from '../../deck/deck.ts'
import type { PlayerAction } from './keys.ts'
import type { ComputedRef, Ref } from 'vue'

import { pageTitle } from '../../deck/page-title.ts'
import { useDeck } from '../deck-context.ts'
import { useCharacterKeys } from './character-keys.ts'
import { actionOf, keyPlace } from './keys.ts'
import { originAfter, originKey } from './origin.ts'
import { fullscreen, useNav } from './slidev.js'
import { useHead } from '@unhead/vue'
import { computed, onMounted, onScopeDispose, provide, ref, watch } from 'vue'

/** What the player and the presenter view share. */
export interface Player {
  /** The slide on show, its number from 1, and how many there are. */
  slide: ComputedRef<Slide>
  number: Readonly<Ref<number>>
  total: number
  /** The dialog that is open. */
  dialog: Ref<'contents' | 'help' | undefined>
  characters: Ref<boolean>
  fullscreen: Readonly<Ref<boolean>>
  /** The address of the part of the reading page that says the same; undefined where there is none. */
  reading: ComputedRef<string | undefined>
  act: (action: PlayerAction) => void
}

/**
 * Moves through the deck by keys and controls, in place of Slidev's shortcuts, and keeps the page's title and the way
 * back from a source. `prefix` comes before the title of the page.
 */
export function usePlayer(prefix = ''): Player {
  const { memo, deck, part } = useDeck()
  const { currentSlideNo: number, next, prev, goFirst, goLast } = useNav()
  const slide = computed(() => deck.slides[number.value - 1]!)
  const dialog = ref<'contents' | 'help'>()
  const characters = useCharacterKeys()
  const reading = computed(() => part(slide.value.part))

  const origin = ref<Slide>()
  provide(originKey, origin)
  watch(slide, (to, from) => origin.value = originAfter(origin.value, from, to), { flush: 'sync' })

  // Slidev itself sets a title that never changes; a higher priority wins over it.
  useHead({ title: computed(() => prefix + pageTitle(memo, slide.value)) }, { tagPriority: 'high' })

  const actions: Record<PlayerAction, () => unknown> = {
    next,
    previous: prev,
    first: goFirst,
    last: goLast,
    contents: () => dialog.value = 'contents',
    help: () => dialog.value = 'help',
    fullscreen: () => fullscreen.toggle(),
    read: () => reading.value && location.assign(reading.value),
  }
  const act = (action: PlayerAction): void => void actions[action]()

  const onKey = (event: KeyboardEvent): void => {
    if (dialog.value || event.repeat || event.defaultPrevented)
      return
    const action = actionOf(event, keyPlace(event.target, characters.value))
    if (!action)
      return
    event.preventDefault()
    act(action)
  }
  addEventListener('keydown', onKey)
  onScopeDispose(() => removeEventListener('keydown', onKey))

  // What was asked of the static slide's controls, see player/start.js.
  onMounted(() => {
    const { dataset } = document.documentElement
    if (dataset.asked)
      act(dataset.asked as PlayerAction)
    delete dataset.asked
  })

  return { slide, number, total: deck.slides.length, dialog, characters, fullscreen: fullscreen.isFullscreen, reading, act }
}

import { defineRootSetup } from '@slidev/types'
import { useHead } from '@unhead/vue'
import { onMounted, provide, watch } from 'vue'
import { useRouter } from 'vue-router'
import memo from '#memo'
import { deckContext, deckKey } from '../components/deck-context.ts'
import { marked } from '../components/presenter/clock.ts'
import { connectRemote } from '../components/presenter/remote.ts'
import { followRoom, setClock } from '../components/presenter/room.ts'
import { slideOf, titleOf } from '../components/presenter/slide-of.ts'
import { sharedState, useNav } from '../components/presenter/slidev-client.js'
import { listenToKeys } from './keys.ts'
import '../styles/added-slides.css'

/**
 * Provides the deck, titles each slide, and follows links between slides without a page load.
 * All windows hear the same keys, and follow each other.
 */
export default defineRootSetup(() => {
  const { currentSlideRoute, go, isPresenter, isPrintMode } = useNav()
  const router = useRouter()
  // In print a slide is a fragment: see slide-bottom.vue.
  const slide = (alias: string): string => isPrintMode.value
    ? `#${alias}`
    : router.resolve(`${isPresenter.value ? '/presenter' : ''}/${alias}`).href
  const context = deckContext(memo, { slide, part: () => undefined })
  const { words, deck } = context
  provide(deckKey, context)

  useHead({
    title: () => `${isPresenter.value ? words.presenter.prefix : ''}${titleOf(deck, currentSlideRoute.value)}`,
    htmlAttrs: { class: import.meta.env.PROD ? 'in-room' : '' },
  }, { tagPriority: 'high' })

  addEventListener('click', (event) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href')
    const to = href && !isPrintMode.value && deck.slides.find(({ alias }) => slide(alias) === href)
    // A new tab, a window or a download is the browser's.
    if (!to || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    void go(to.alias)
  })
  listenToKeys()
  // While developing, Slidev's own server leads the windows.
  if (import.meta.env.PROD && !isPrintMode.value) {
    onMounted(() => followRoom(router))
    void connectRemote(context)
  }
  watch(() => [sharedState.timer.status, slideOf(deck, currentSlideRoute.value)?.section] as const, ([, section]) => {
    if (section !== undefined)
      setClock((clock, now) => marked(clock, section, now))
  }, { immediate: true })
})

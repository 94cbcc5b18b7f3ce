import { defineRootSetup } from '@slidev/types'
import { useHead } from '@unhead/vue'
import { provide } from 'vue'
import { useRouter } from 'vue-router'
import memo from '#memo'
import { deckContext, deckKey } from '../components/deck-context.ts'
import { titleOf } from '../components/presenter/slide-of.ts'
import { useNav } from '../components/presenter/slidev-client.js'
import '../styles/added-slides.css'

/** Gives every layout the memo's deck, titles each slide, and follows links between slides without a page load. */
export default defineRootSetup(() => {
  const { currentSlideRoute, go, isPresenter, isPrintMode } = useNav()
  const router = useRouter()
  // In print a slide is a place in the document: see slide-bottom.vue.
  const slide = (alias: string): string => isPrintMode.value
    ? `#${alias}`
    : router.resolve(`${isPresenter.value ? '/presenter' : ''}/${alias}`).href
  const { words, deck, ...context } = deckContext(memo, { slide, part: () => undefined })
  provide(deckKey, { words, deck, ...context })

  useHead({
    title: () => `${isPresenter.value ? words.presenter.prefix : ''}${titleOf(deck, currentSlideRoute.value)}`,
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
})

import type { Slide } from '../../deck/deck.ts'
import type { SlideRoute } from '@slidev/types'
import type { Component, ShallowRef } from 'vue'
import { wordsFor } from '../../words/index.ts'
import { loadSources } from '../load-sources.ts'
import { defineComponent, h, ref, shallowRef } from 'vue'
import memo from '#memo'

const layouts = import.meta.glob<Component>('../../layouts/*.vue', { import: 'default' })

const NotFetched: Component = () =>
  h('section', { class: 'slide' }, h('div', { class: 'slide-body' }, h('p', wordsFor(memo.language).player.notFetched)))

function route(slide: Slide, index: number): SlideRoute {
  const { alias, layout, title, ids } = slide
  const frontmatter = { routeAlias: alias }
  const shown = shallowRef<Component>()
  const load = async (): Promise<void> => {
    if (shown.value)
      return
    const [component] = await Promise.all([layouts[`../../layouts/${layout}.vue`]!(), loadSources(memo, slide)])
    shown.value = () => h(component, { ...ids, frontmatter })
  }
  // Vue's own asynchronous component is empty for a moment even when its file is there: the static slide would be gone before it came.
  const component = defineComponent(() => {
    const missing = ref(false)
    load().catch(() => { missing.value = true })
    return () => missing.value ? h(NotFetched) : shown.value && h(shown.value)
  })
  return {
    no: index + 1,
    meta: { layout, slide: { no: index + 1, title, frontmatter } },
    component,
    // Ahead of time nobody waits for it: what does not come is asked for again, and told, where it is shown.
    load: () => load().catch(() => undefined),
  } as unknown as SlideRoute
}

/**
 * Instead of Slidev's own list: a page of ours holds a layout and ids and nothing else, which the memo's deck has already.
 * Slidev would name each slide thrice and give each a file of its own, all of which the first view waits for.
 */
export const slides: ShallowRef<SlideRoute[]> = shallowRef(memo.deck.slides.map(route))

import { defineRoutesSetup } from '@slidev/types'
import memo from '#memo'

// Slidev replaces it by true or false, so that what it guards is left out of the public site.
declare const __SLIDEV_FEATURE_PRESENTER__: boolean

/** Our own pages in the place of Slidev's, by the name of their route. */
const PAGES: Record<string, () => Promise<unknown>> = { play: () => import('../components/player/PlayerPage.vue') }
// A statement of its own: only then does the bundler leave the file out, too.
if (__SLIDEV_FEATURE_PRESENTER__)
  PAGES.presenter = () => import('../components/presenter/PresenterPage.vue')

/** The site's own address shows the first slide, under its readable address: `/1` is no page of the built site. */
export default defineRoutesSetup(routes => routes.map((route) => {
  if (route.path === '')
    return { path: '', redirect: () => `/${memo.deck.slides[0]!.alias}/` }
  const component = PAGES[String(route.name)]
  return component ? { ...route, component } as typeof route : route
}))

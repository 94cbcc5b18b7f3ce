import { deckContext, deckKey } from '../components/deck-context.ts'
import { partPath, PRESENTATION_PDF, slidePath } from '../deck/site-paths.ts'
import { aliasOf } from '../player/alias.ts'
import { followLinks } from '../player/follow-links.ts'
import { loadFonts } from '../player/fonts.ts'
import { neighboursLater } from '../player/neighbours.ts'
import { pause } from '../player/pause.ts'
import { wordsFor } from '../words/index.ts'
import { defineAppSetup } from '@slidev/types'
import memo from '#memo'
import { slides } from '#slidev/slides'

/**
 * Gives every layout and component in Slidev the memo's deck, and waits until the slide that was asked for is there:
 * the app then takes the static slide over within one frame. Links stay in the presenter view when one is in it.
 */
export default defineAppSetup(async ({ app, router }) => {
  const root = router.resolve('/').href
  const slide = (alias: string): string => {
    const presenting = router.currentRoute.value.path.startsWith('/presenter')
    return `${root}${presenting ? 'presenter/' : ''}${slidePath(alias)}`
  }
  // Only the built site has the other forms of the memo beside it.
  const beside = (path: string): string | undefined => import.meta.env.PROD ? root + path : undefined
  const context = deckContext(memo, {
    slide,
    part: part => beside(partPath(wordsFor(memo.language), part)),
    presentation: () => beside(PRESENTATION_PDF),
  })
  app.provide(deckKey, context)

  const isSlide = (alias: string): boolean => context.deck.slides.some(slide => slide.alias === alias)
  followLinks(router, isSlide)
  // The built site's pages bring the fonts, see publish/slidev/page-fonts.ts. Asked now: the address is still the page's own.
  const fonts = import.meta.env.PROD ? loadFonts() : undefined
  await pause()
  await router.isReady()
  await pause()
  const { no } = router.currentRoute.value.params
  await slides.value.find(slide => aliasOf(slide) === no)?.load()
  const useFonts = await fonts
  // Nothing is waited for between this and the app's start: the first idle moment comes after it.
  // While developing, Slidev does not let its slides be told so; nor is there a hurry.
  if (import.meta.env.PROD)
    neighboursLater(slides.value, no)
  // Just before the app takes the static slide's place, in the same frame.
  useFonts?.()
})

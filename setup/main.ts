import memo from '#memo'
import { defineAppSetup } from '@slidev/types'
import { deckContext, deckKey } from '../components/deck-context.ts'

/** Gives every layout and component in Slidev the memo's deck. Links stay in the presenter view when one is in it. */
export default defineAppSetup(({ app, router }) => {
  const slide = (alias: string): string => {
    const presenting = router.currentRoute.value.path.startsWith('/presenter')
    return router.resolve(presenting ? `/presenter/${alias}` : `/${alias}`).href
  }
  const part = (): undefined => undefined
  app.provide(deckKey, deckContext(memo, { slide, part }))
})

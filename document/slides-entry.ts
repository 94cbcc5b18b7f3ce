import type { Addresses } from '../components/deck-context.ts'
import type { Memo } from '../schema/read.ts'
// The base first: what a component says of itself comes after it and wins.
import '../styles/index.css'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { deckContext, deckKey } from '../components/deck-context.ts'
import StaticSlides from './StaticSlides.vue'

/** Links within one document: every slide is an anchor of it. */
const WITHIN: Addresses = { slide: alias => `#${alias}`, part: () => undefined }

/** All slides as the body of one HTML document, rendered by Vue without Slidev and without a browser. */
export async function render(memo: Memo, addresses = WITHIN): Promise<string> {
  const app = createSSRApp(StaticSlides)
  app.provide(deckKey, deckContext(memo, addresses))
  return await renderToString(app)
}

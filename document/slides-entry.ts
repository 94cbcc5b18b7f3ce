// The base first: what a component says of itself comes after it and wins.
import '../styles/index.css'
import type { Addresses } from '../components/deck-context.ts'
import type { Memo } from '../schema/read.ts'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { deckContext, deckKey } from '../components/deck-context.ts'
import { escapeHtml } from './escape-html.ts'
import StaticSlides from './StaticSlides.vue'

/** Links within one document: every slide is an anchor of it. */
const WITHIN: Addresses = { slide: alias => `#${alias}`, part: () => undefined }

/** All slides as one HTML document, without Slidev: what the presentation PDF is printed from. `style` is its style sheet's address. */
export async function render(memo: Memo, { style, addresses = WITHIN }: { style: string, addresses?: Addresses }): Promise<string> {
  const app = createSSRApp(StaticSlides)
  app.provide(deckKey, deckContext(memo, addresses))
  const slides = await renderToString(app)
  return `<!doctype html>
<html lang="${memo.language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(memo.header.title)}</title>
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body>${slides}</body>
</html>
`
}

// The base first: what a component says of itself comes after it and wins.
import '../styles/index.css'
import type { Addresses } from '../components/deck-context.ts'
import type { Memo } from '../schema/read.ts'
import type { PageOptions } from './html-document.ts'
import { deckContext, deckKey } from '../components/deck-context.ts'
import { pageDescription, pageTitle } from '../deck/page-head.ts'
import { partPath, PRESENTATION_PDF, slidePath } from '../deck/site-paths.ts'
import { wordsFor } from '../words/index.ts'
import { escapeHtml } from './escape-html.ts'
import { htmlDocument } from './html-document.ts'
import SlidePage from './SlidePage.vue'
import StaticSlides from './StaticSlides.vue'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'

/** Links within one document: every slide is an anchor of it. */
const WITHIN: Addresses = { slide: alias => `#${alias}`, part: () => undefined }

/** What all slides on one page depend on besides the memo. */
export interface SlidesOptions {
  /** The style sheet's text: asked for as a file, it would keep the first layout waiting. */
  style: string
  /** Addresses of the fonts: those that are there in time spare a second layout. */
  fonts?: readonly string[]
  addresses?: Addresses
}

/** All slides as one HTML document, without Slidev: what the presentation PDF is printed from. */
export async function render(memo: Memo, { style, fonts = [], addresses = WITHIN }: SlidesOptions): Promise<string> {
  const app = createSSRApp(StaticSlides)
  app.provide(deckKey, deckContext(memo, addresses))
  const slides = await renderToString(app)
  return `<!doctype html>
<html lang="${memo.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(memo.header.title)}</title>
${fonts.map(font => `<link rel="preload" href="${escapeHtml(font)}" as="font" type="font/woff2" crossorigin>`).join('')}
<style>${style}</style>
</head>
<body>${slides}</body>
</html>
`
}

/** What a slide's own page depends on besides the memo. */
export interface SlidePageOptions extends PageOptions {
  /** The alias of the slide. */
  alias: string
  /** The way from the page to the site's root: `./` or `../`. */
  root: string
}

/** One slide as a page of the site, with plain links to the others: what is seen until the player runs, or without it. */
export async function renderPage(memo: Memo, { alias, root, scripts, ...head }: SlidePageOptions): Promise<string> {
  const words = wordsFor(memo.language)
  const context = deckContext(memo, {
    slide: alias => root + slidePath(alias),
    part: part => root + partPath(words, part),
    presentation: () => root + PRESENTATION_PDF,
  })
  const slide = context.deck.slides.find(slide => slide.alias === alias)!
  return htmlDocument({
    context,
    root,
    head: { ...head, dark: false, title: pageTitle(memo, slide), description: pageDescription(memo, slide) },
    body: SlidePage,
    props: { alias },
    scripts,
  })
}

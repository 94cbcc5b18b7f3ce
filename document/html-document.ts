import type { Component } from 'vue'
import type { DeckContext } from '../components/deck-context.ts'
import type { DocumentHeadProps } from './document-head.ts'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { deckKey } from '../components/deck-context.ts'
import DocumentHead from './DocumentHead.vue'

/** What Vue leaves to find its way back in a browser; data cannot look like it, because every '<' of data is escaped. */
const MARKERS = /<!--(?:\[|\]|v-if)?-->/g

/** What a whole document is made of. */
export interface HtmlDocument {
  /** What the components look things up in. */
  context: DeckContext
  /** What stands in the head. */
  head: DocumentHeadProps
  /** Rules that no style sheet can hold, because they quote the memo: the running header. */
  pageStyle?: string
  /** The page itself, and what it is given. */
  body: Component
  /** The way from the page to the site's root, for its scripts: `../`. */
  root?: string
  props?: Record<string, unknown>
}

/** Renders a whole HTML document, without a script, by Vue and without a browser. Data only ever becomes text. */
export async function htmlDocument({ context, head, pageStyle, body, root, props }: HtmlDocument): Promise<string> {
  const rendered = async (component: Component, its?: object): Promise<string> => {
    const app = createSSRApp({ render: () => h(component, { ...its }) })
    app.provide(deckKey, context)
    return (await renderToString(app)).replace(MARKERS, '')
  }
  const styles = [...('text' in head.style ? [head.style.text] : []), ...(pageStyle ? [pageStyle] : [])]
  return [
    '<!doctype html>',
    `<html lang="${context.memo.language}"${root ? ` data-root="${root}"` : ''}>`,
    `<head>${await rendered(DocumentHead, head)}${styles.map(css => `<style>${css}</style>`).join('')}</head>`,
    `<body class="accent-0">${await rendered(body, props)}</body>`,
    '</html>',
    '',
  ].join('\n')
}

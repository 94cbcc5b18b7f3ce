import type { Component } from 'vue'
import type { DeckContext } from '../components/deck-context.ts'
import type { DocumentHeadProps } from './document-head.ts'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { deckKey } from '../components/deck-context.ts'
import DocumentHead from './DocumentHead.vue'
import { escapeHtml } from './escape-html.ts'

/** Vue's hydration comments. Data has none: every '<' in it is escaped. */
const COMMENTS = /<!--[\s\S]*?-->/g

/** Stands in for Slidev's `v-click`: writes the step's number and shows all steps. */
export const stepDirective = {
  getSSRProps: ({ value }: { value: number | false }) => value ? { 'data-step': value } : {},
}

/** A site's data for its pages: all but title and description. */
export interface PageOptions extends Omit<DocumentHeadProps, 'title' | 'description'> {
  /** The style sheet's text, inlined to spare the first paint a request. */
  style?: string
  /** Addresses of modules, which run once the page has been read. */
  scripts?: readonly string[]
  structured?: Record<string, unknown>
  statement?: string
}

export interface HtmlDocument extends Pick<PageOptions, 'style' | 'scripts' | 'structured'> {
  context: DeckContext
  head: DocumentHeadProps
  /** Rules that quote the memo: the running header. */
  pageStyle?: string
  body: Component
  props?: Record<string, unknown>
}

/** Renders a whole HTML document by Vue and without a browser. Data only ever becomes text. */
export async function htmlDocument(document: HtmlDocument): Promise<string> {
  const { context, head, style = '', pageStyle, body, props, scripts = [], structured } = document
  const styles = [style, ...pageStyle ? [pageStyle] : []]
  const data = structured && JSON.stringify(structured).replaceAll('<', '\\u003C')
  return [
    '<!doctype html>',
    `<html lang="${context.memo.language}">`,
    `<head>${await renderPart(context, DocumentHead, head)}`,
    ...styles.map(css => `<style>${css}</style>`),
    '</head>',
    `<body class="accent-0">${await renderPart(context, body, props)}`,
    ...data ? [`<script type="application/ld+json">${data}</script>`] : [],
    ...scripts.map(src => `<script type="module" src="${escapeHtml(src)}"></script>`),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Renders a component to HTML, with the deck for its children. */
export async function renderPart(context: DeckContext, component: Component, props?: object): Promise<string> {
  const app = createSSRApp({ render: () => h(component, { ...props }) })
  app.provide(deckKey, context)
  app.directive('click', stepDirective)
  return (await renderToString(app)).replace(COMMENTS, '')
}

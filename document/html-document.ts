import type { DeckContext } from '../components/deck-context.ts'
import type { DocumentHeadProps } from './document-head.ts'
import type { Component } from 'vue'
import { deckKey } from '../components/deck-context.ts'
import DocumentHead from './DocumentHead.vue'
import { escapeHtml } from './escape-html.ts'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'

/** What Vue leaves to find its way back in a browser, and what we wrote to each other; data has no comments: its every '<' is escaped. */
const COMMENTS = /<!--[\s\S]*?-->/g

/** A script, from a file or within the page, and the data that it finds on its own element. A strict policy wants the hash of a text. */
export type Script = ({ src: string } | { text: string }) & { data?: Record<string, string> }

/** What a document is told by whoever knows where it will stand: all but its title and what it is about. */
export interface PageOptions extends Omit<DocumentHeadProps, 'title' | 'description'> {
  scripts?: readonly Script[]
}

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
  props?: Record<string, unknown>
  /** The way from the page to the site's root, for its scripts: `../`. */
  root?: string
  /** Scripts that run once the page has been read. */
  scripts?: readonly Script[]
}

/** Renders a whole HTML document by Vue and without a browser. Data only ever becomes text. */
export async function htmlDocument({ context, head, pageStyle, body, props, root, scripts = [] }: HtmlDocument): Promise<string> {
  const rendered = async (component: Component, its?: object): Promise<string> => {
    const app = createSSRApp({ render: () => h(component, { ...its }) })
    app.provide(deckKey, context)
    return (await renderToString(app)).replace(COMMENTS, '')
  }
  const styles = [...('text' in head.style ? [head.style.text] : []), ...(pageStyle ? [pageStyle] : [])]
  return [
    '<!doctype html>',
    `<html lang="${context.memo.language}"${root ? ` data-root="${root}"` : ''}>`,
    `<head>${await rendered(DocumentHead, head)}${styles.map(css => `<style>${css}</style>`).join('')}</head>`,
    // Scripts come last: a parser that meets one stops for a moment, and the first frame had nothing to read in it.
    `<body class="accent-0">${await rendered(body, props)}${scripts.map(scriptElement).join('')}</body>`,
    '</html>',
    '',
  ].join('\n')
}

function scriptElement(script: Script): string {
  const data = Object.entries(script.data ?? {}).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`).join('')
  return 'src' in script
    ? `<script src="${escapeHtml(script.src)}"${data} defer></script>`
    : `<script${data}>${script.text}</script>`
}

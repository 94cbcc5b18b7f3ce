import type { Memo } from '../schema/read.ts'
import { escapeText, yamlText } from './markdown.ts'

/** The memo's title up to its first dash: short enough for a browser tab and a footer. */
export function shortTitle(memo: Memo): string {
  return memo.header.title.split(/ [-–—] /)[0]!.trimEnd()
}

/** Slidev puts the title in its template with `replace`, to which a dollar means something unless it is doubled. */
const pattern = (text: string): string => text.replaceAll('$', '$$$$')

/**
 * Slidev's settings for the whole deck, as lines of YAML.
 * `spoken` is the time that the spoken line takes, in seconds: Slidev's timer measures against it.
 */
export function headmatter(memo: Memo, spoken: number): string {
  return [
    'theme: default',
    // Slidev reads the title and what it shows about the deck as markdown and HTML, the author as text.
    `title: ${yamlText(escapeText(pattern(shortTitle(memo))))}`,
    `titleTemplate: '%s'`,
    `author: ${yamlText(memo.header.from)}`,
    `info: ${yamlText(escapeText(memo.header.ours.description))}`,
    'htmlAttrs:',
    `  lang: ${memo.language}`,
    'favicon: favicon.svg',
    // Self-hosted in styles/fonts.css: nothing is asked of a third party.
    'fonts:',
    '  provider: none',
    'colorSchema: light',
    'aspectRatio: 16/9',
    'canvasWidth: 1280',
    // Every slide has an address of its own, and in the built site a file at that address: see site/pages.ts.
    'routerMode: history',
    'transition: none',
    'selectable: true',
    'timer: stopwatch',
    `duration: ${Math.round(spoken / 60)}min`,
    // Notes and presenter view are for the speaker's own machine, never for the public site.
    'presenter: dev',
    'browserExporter: false',
    'contextMenu: false',
    'record: false',
    'drawings:',
    '  enabled: false',
    'wakeLock: dev',
    'twoslash: false',
    'monaco: false',
    'editor: false',
    'mcp: false',
  ].join('\n')
}

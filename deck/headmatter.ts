import type { Memo } from '../schema/read.ts'
import { withoutMarks } from '../schema/marks.ts'
import { escapeText, yamlText } from './markdown.ts'

/** The memo's title up to its first dash, for browser tab and footer. */
export function shortTitle(memo: Memo): string {
  return withoutMarks(memo.header.title).split(/ [-–—] /)[0]!.trimEnd()
}

/** The memo's description, else its title. */
export function descriptionOf({ header }: Memo): string {
  return header.ours.description ?? withoutMarks(header.title)
}

/**
 * Doubles dollars: Slidev inserts the title with `replace`, where they are special.
 * https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String/replace#specifying_a_string_as_the_replacement
 */
const pattern = (text: string): string => text.replaceAll('$', '$$$$')

/** Memo, audience and length of a deck, where unusual. */
export interface DeckOrigin {
  /** The memo's folder, relative to the project's. */
  memo?: string
  audience?: string
  short?: boolean
}

/** Slidev's headmatter as YAML lines; `spoken` is the speaking time, s. */
export function headmatter(memo: Memo, spoken: number, origin: DeckOrigin = {}): string {
  const named = Object.entries(origin).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`)
  return [
    ...(named.length ? ['raadsdeck:', ...named] : []),
    'theme: default',
    // Slidev reads title and info as markdown, the author as text.
    `title: ${yamlText(escapeText(pattern(shortTitle(memo))))}`,
    `titleTemplate: '%s'`,
    ...(memo.header.from ? [`author: ${yamlText(memo.header.from)}`] : []),
    `info: ${yamlText(escapeText(descriptionOf(memo)))}`,
    'htmlAttrs:',
    `  lang: ${memo.language}`,
    'favicon: favicon.svg',
    // Self-hosted in styles/style-sheet.ts: no request to a third party.
    // https://sli.dev/custom/config-fonts
    'fonts:',
    '  provider: none',
    'colorSchema: light',
    'aspectRatio: 16/9',
    'canvasWidth: 1280',
    'transition: none',
    'selectable: true',
    'timer: stopwatch',
    `duration: ${Math.round(spoken / 60)}min`,
    '# slidev build has the notes and the presenter view too. Without them: slidev build --without-notes',
    'presenter: true',
    'browserExporter: false',
    'contextMenu: false',
    'record: false',
    'drawings:',
    '  presenterOnly: true',
    'twoslash: false',
    'monaco: false',
    'editor: false',
    'mcp: false',
  ].join('\n')
}

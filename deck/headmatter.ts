import type { Memo } from '../schema/read.ts'
import { withoutMarks } from '../schema/marks.ts'
import { escapeText, yamlText } from './markdown.ts'

/** The memo's title up to its first dash: short enough for a browser tab and a footer. */
export function shortTitle(memo: Memo): string {
  return withoutMarks(memo.header.title).split(/ [-–—] /)[0]!.trimEnd()
}

/** The memo's subject in a sentence; its title where nobody wrote one. */
export function descriptionOf({ header }: Memo): string {
  return header.ours.description ?? withoutMarks(header.title)
}

/** Slidev puts the title in its template with `replace`, to which a dollar means something unless it is doubled. */
const pattern = (text: string): string => text.replaceAll('$', '$$$$')

/** Which memo a deck shows, for whom and in which length, where that is not the usual one. */
export interface DeckOrigin {
  /** The memo's folder, from the project's. */
  memo?: string
  audience?: string
  short?: boolean
}

/** Slidev's settings for the whole deck, as lines of YAML; `spoken` is the time of the spoken slides, s. */
export function headmatter(memo: Memo, spoken: number, origin: DeckOrigin = {}): string {
  const named = Object.entries(origin).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`)
  return [
    ...(named.length ? ['raadsdeck:', ...named] : []),
    'theme: default',
    // Slidev reads the title and what it shows about the deck as markdown and HTML, the author as text.
    `title: ${yamlText(escapeText(pattern(shortTitle(memo))))}`,
    `titleTemplate: '%s'`,
    ...(memo.header.from ? [`author: ${yamlText(memo.header.from)}`] : []),
    `info: ${yamlText(escapeText(descriptionOf(memo)))}`,
    'htmlAttrs:',
    `  lang: ${memo.language}`,
    'favicon: favicon.svg',
    // Self-hosted in styles/fonts.css: nothing is asked of a third party.
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

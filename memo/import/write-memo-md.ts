import type { Block, Item, SourceDocument, Words } from './blocks.ts'

/** Characters that Markdown would read as markup; the marks of footnotes stay. */
const MARKUP = /\[\^[^\]\s]+\]|[\\`*[\]~]|<(?!https?:)|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
/** The same at the start of a line: headings, lists, quotations, lines. */
const START = /^(?:[#+>=-]|\d+(?=[.)]))/gm

/** The received memo in Markdown that {@link readMarkdown} reads as the same blocks. */
export function memoMarkdown({ blocks, footnotes }: Pick<SourceDocument, 'blocks' | 'footnotes'>): string {
  let lists = 0
  const below = blocks.some(block => block.kind === 'heading' && block.level === 0) ? 1 : 0
  const texts = blocks.map((block, index) => {
    lists = block.kind === 'list' && blocks[index - 1]?.kind === 'list' ? lists + 1 : 0
    return blockText(block, lists % 2 > 0, below)
  })
  const notes = footnotes.map(({ mark, words }) => `[^${mark}]: ${inline(words).replaceAll('\n', ' ')}`)
  return `${[...texts, ...notes.length ? [notes.join('\n')] : []].join('\n\n')}\n`
}

function blockText(block: Block, other: boolean, below: number): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, block.level + below))} ${inline(block.words).replaceAll('\n', ' ')}`
    case 'paragraph':
      return paragraph(block.words)
    case 'list':
      return listText(block.items, block.numbered ? other ? ')' : '.' : other ? '*' : '-')
    case 'table': {
      const row = (cells: string[]): string => `| ${cells.join(' | ')} |`
      const [head = [], ...rows] = block.rows.map(cells => cells.map(cell => inline(cell).replaceAll('\n', ' ').replaceAll('|', '\\|')))
      const table = [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
      return block.caption ? `${paragraph(block.caption)}\n\n${table}` : table
    }
    case 'figure': {
      const figure = `![${block.alternative.replace(MARKUP, '\\$&')}](<${block.file}>)`
      return block.caption ? `${figure}\n\n${paragraph(block.caption)}` : figure
    }
    case 'quotation':
      return paragraph(block.words).replace(/^/gm, '> ')
  }
}

function listText(items: readonly Item[], mark: string): string {
  return items.map((item, index) => {
    const start = mark === '.' || mark === ')' ? `${index + 1}${mark} ` : `${mark} `
    const inner = item.items.length ? `\n${listText(item.items, '-')}` : ''
    return `${start}${`${paragraph(item)}${inner}`.replaceAll('\n', `\n${' '.repeat(start.length)}`)}`
  }).join('\n')
}

function paragraph(words: Words): string {
  return inline(words).replace(START, found => /\d/.test(found) ? `${found}\\` : `\\${found}`)
}

/** Words with their links and the bold that they begin with. */
function inline({ text, bold, links }: Words): string {
  let rest = text
  let result = ''
  const bolded = (part: string): string => {
    const escaped = escape(part)
    return result || !bold || !part.startsWith(bold) ? escaped : `**${escape(bold)}**${escape(part.slice(bold.length))}`
  }
  for (const { words, url } of links) {
    const at = words ? rest.indexOf(words) : -1
    if (at < 0)
      continue
    result += `${bolded(rest.slice(0, at))}[${escape(words)}](<${url.replace(/[<>\n]/g, encodeURIComponent)}>)`
    rest = rest.slice(at + words.length)
  }
  return result + bolded(rest)
}

function escape(text: string): string {
  return text.replace(MARKUP, found => found.startsWith('[^') ? found : `\\${found}`)
}

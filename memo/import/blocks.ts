import { DECEPTIVE } from '../../schema/text.ts'

/** Words with bold and links. A line break is `\n`, a footnote mark `[^1]`. */
export interface Words {
  text: string
  /** The bold words at its start, perhaps all. */
  bold: string
  links: { words: string, url: string }[]
}

export type Numbered = 'numbers' | 'letters' | undefined

/** An item of a list; lists within it are flattened to one level. */
export interface Item extends Words { items: Item[] }

export type Block
  = | { kind: 'heading', level: number, words: Words }
    | { kind: 'paragraph', words: Words, isCaption?: boolean }
    | { kind: 'list', numbered: Numbered, items: Item[] }
    | { kind: 'table', rows: Words[][], caption?: Words }
    | { kind: 'figure', file: string, alternative: string, caption?: Words }
    | { kind: 'quotation', words: Words }

export interface SourceDocument {
  blocks: Block[]
  footnotes: { mark: string, words: Words }[]
  /** The pictures by the names that figures give them. */
  pictures: Map<string, Uint8Array>
  /** The file's own text, to count words lost on the way. */
  raw: string[]
  /** Notes on the file for its user, a Dutch sentence each. */
  notes: string[]
}

const CAPTION = /^(?:tabel|figuur|grafiek|afbeelding|table|figure|chart) \d+[^\n]{0,200}$/i

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu
const hidden = new RegExp(DECEPTIVE.source, 'gv')

/** Removes what the schema refuses: soft hyphens, tabs, hidden characters, extra spaces. */
export function clean(text: string): string {
  return text.replace(/\t/g, ' ').split('\n').map(line =>
    line.replace(hidden, '').replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n')
}

export function oneLine({ text }: Pick<Words, 'text'>): string {
  return text.replaceAll('\n', ' ')
}

export function plain(text: string): Words {
  return { text: clean(text), bold: '', links: [] }
}

/** Joins captions to their tables (above) and figures (below). */
export function withCaptions(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  const left = [...blocks]
  const takes = (one: Block | undefined, caption: Words): one is Extract<Block, { caption?: Words }> =>
    (one?.kind === 'table' || one?.kind === 'figure') && !one.caption
    && /^tab/i.test(caption.text) === (one.kind === 'table' && CAPTION.test(caption.text))
  for (let block = left.shift(); block; block = left.shift()) {
    const [before, next] = [result.at(-1), left[0]]
    const caption = block.kind === 'paragraph' && (block.isCaption || CAPTION.test(block.words.text)) && block.words
    if (caption && takes(next, caption) && (next.kind === 'table' || !takes(before, caption)))
      left[0] = { ...next, caption }
    else if (caption && takes(before, caption))
      result.splice(-1, 1, { ...before, caption })
    else
      result.push(block)
  }
  return result
}

export function textsIn(block: Block): Words[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(item => [item, ...item.items])
    case 'table':
      return [...block.caption ? [block.caption] : [], ...block.rows.flat()]
    case 'figure':
      return block.caption ? [block.caption] : []
    default:
      return [block.words]
  }
}

/** The words of texts, to count: the marks of footnotes are none. */
export function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap(text => text.replace(/\s/g, ' ').replace(hidden, '').replace(/\[\^[^\]]+\]/g, ' ').match(WORD) ?? [])
}

/** The words of some texts that others lack, counted. */
export function lacking(wanted: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of wordsIn(found))
    left.set(word, (left.get(word) ?? 0) + 1)
  return wordsIn(wanted).filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count < 1
  })
}

import type { SourceDocument } from './blocks.ts'
import { createMarkdownExit } from 'markdown-exit'
import { MARKS } from '../../schema/marks.ts'
import { mark } from '../../schema/values.ts'
import { blocksOf } from './html-blocks.ts'

/** A footnote: `[^1]: text`, with indented lines below it. */
const NOTE = /^\[\^([^\]\s]+)\]: *(.*(?:\n {2}.*)*)\n?/gm

/** Reads CommonMark with tables and footnotes, but not its pictures. */
export function readMarkdown(markdown: string): SourceDocument {
  const parser = createMarkdownExit({ breaks: true })
  const notes = new Map<string, string>()
  const text = markdown.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').replace(NOTE, (_, name: string, note: string) => {
    notes.set(name, note.replace(/\n +/g, ' '))
    return ''
  })
  // Marks without a note, and notes without a mark, become plain text.
  const used = [...new Set([...text.matchAll(MARKS)].map(([, name]) => name!))].filter(name => notes.has(name))
  const marks = new Map(used.map((name, index) => [name, mark().safeParse(name).success ? name : String(index + 1)]))
  const left = [...notes].filter(([name]) => !marks.has(name)).map(([, note]) => note)
  const body = [text.replace(MARKS, (_, name: string) => marks.has(name) ? `[^${marks.get(name)}]` : `(${name})`), ...left].join('\n\n')
  const raw = (source: string): string[] => parser.parse(source, {}).flatMap(({ type, content, children }) =>
    type === 'inline'
      ? (children ?? []).map(child => child.type === 'image' ? '' : child.content || ' ').join('')
      : /^(?:fence|code_block)$/.test(type) ? content : [])
  return {
    blocks: blocksOf(parser.render(body)).blocks,
    footnotes: used.map(name => ({ mark: marks.get(name)!, words: wordsOf(parser.render(notes.get(name)!)) })),
    pictures: new Map(),
    raw: [body, ...used.map(name => notes.get(name)!)].flatMap(raw),
    notes: [],
  }
}

function wordsOf(html: string) {
  const [block] = blocksOf(html).blocks
  return block && 'words' in block ? block.words : { text: '…', bold: '', links: [] }
}

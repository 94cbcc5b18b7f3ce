import type { Token } from 'markdown-exit'
import { createMarkdownExit } from 'markdown-exit'

/** A text block of memo.md, its lines joined by `\n`; or a picture's file. */
export interface Piece { text: string, line: number }

// A one-word note would parse as a link definition, not text.
const parser = createMarkdownExit().disable('reference')

export function piecesOf(markdown: string): Piece[] {
  let line = 1
  return parser.parse(markdown, {}).flatMap(({ type, map, content, children }) => {
    line = map ? map[0] + 1 : line
    return type === 'inline' ? inlinePieces(children ?? [], line) : content ? { text: content, line } : []
  })
}

function inlinePieces(tokens: readonly Token[], line: number): Piece[] {
  const text = tokens.map(({ type, content }) => type.endsWith('break') ? '\n' : type === 'image' ? '' : content).join('')
  const pictures = tokens.filter(({ type }) => type === 'image')
  return [{ text, line }, ...pictures.map(token => ({ text: decodeURI(token.attrGet('src') ?? ''), line }))]
}

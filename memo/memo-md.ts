import type { Token } from 'markdown-exit'
import { createMarkdownExit } from 'markdown-exit'

/** A heading, paragraph, item, cell or note of memo.md, with `\n` between its lines; or the file of a picture. */
export interface Piece { text: string, line: number }

// As a definition of a link, a note of one word would be no text.
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

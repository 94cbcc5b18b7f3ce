import type { Block, Words } from './blocks.ts'

export interface Section { heading: Words | undefined, level: number, blocks: Block[] }

const LONGEST_HEADING = 90
/** Headings below this level are no parts of their own. */
const DEEPEST = 2

/** The sections of a memo, each from a heading to the next. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ heading: undefined, level: 1, blocks: [] }]
  const marked = withHeadings(joined(blocks))
  const levels = [...new Set(marked.flatMap(block => block.kind === 'heading' ? block.level : []))].toSorted()
  for (const block of marked) {
    const level = block.kind === 'heading' ? levels.indexOf(block.level) + 1 : Infinity
    if (block.kind === 'heading' && level <= DEEPEST)
      sections.push({ heading: block.words, level, blocks: [] })
    else
      sections.at(-1)!.blocks.push(block)
  }
  return sections.filter(({ heading, blocks }) => heading || blocks.length)
}

/** Where no headings are marked, lines in bold are; where there are none, short lines without a full stop. */
function withHeadings(blocks: Block[]): Block[] {
  if (blocks.some(({ kind }) => kind === 'heading'))
    return blocks
  const tests = [isBoldLine, isShortLine]
  const test = tests.find(one => blocks.some((block, index) => one(block, blocks[index + 1])))
  return blocks.map((block, index) => test?.(block, blocks[index + 1])
    ? { kind: 'heading', level: 1, words: (block as { words: Words }).words }
    : block)
}

function isLine(block: Block): block is Block & { words: Words } {
  return block.kind === 'paragraph' && !block.isCaption && /^[\p{Lu}\d][^\n]*[^.:;,!\n]$/u.test(block.words.text)
    && block.words.text.length <= LONGEST_HEADING && !block.words.links.length
}

function isBoldLine(block: Block): boolean {
  return isLine(block) && block.words.bold === block.words.text
}

function isShortLine(block: Block, next: Block | undefined): boolean {
  return isLine(block) && block.words.text.split(' ').length <= 8 && !block.words.text.endsWith('?')
    && next !== undefined && (next.kind !== 'paragraph' || /[.:?!]$/.test(next.words.text))
}

/** A sentence that a page break cut in two is one again; a title in a list has the paragraph below it. */
function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  blocks.forEach((block, index) => {
    const before = result.at(-1)
    const item = before?.kind === 'list' ? before.items.at(-1) : undefined
    if (item && block.kind === 'paragraph') {
      if (/[.?!] .*[\p{L}\p{N},]$/u.test(item.text) && !item.items.length) {
        item.text += ` ${block.words.text}`
        item.links.push(...block.words.links)
        return
      }
      if (isTitle(before) && (isTitle(blocks[index + 1]) || isTitle(blocks[index - 3]) || isTitle(blocks[index - 2]))) {
        item.text += `\n${block.words.text}`
        item.links.push(...block.words.links)
        return
      }
    }
    const title = before?.kind === 'list' && block.kind === 'list' && before.items.at(-1)!.text.includes('\n') && isTitle(block)
    if (title)
      before.items.push(...structuredClone(block.items))
    else
      result.push(structuredClone(block))
  })
  return result
}

/** A list whose last item is one line that could name a source. */
function isTitle(block: Block | undefined): boolean {
  const item = block?.kind === 'list' ? block.items.at(-1)! : undefined
  return Boolean(item && /[^.:;?!]$/.test(item.text) && !item.text.includes('\n') && (item.links.length || item.text.endsWith(')')))
}

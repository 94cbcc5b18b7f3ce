import type { Block, Item, Words } from './blocks.ts'

export interface Section { heading: Words | undefined, level: number, blocks: Block[] }

const LONGEST_HEADING = 90
/** An item with whole sentences that stops in the middle of one. */
const CUT = /[.?!] .*[\p{L}\p{N},]$/u
/** Headings below this level are no parts of their own. */
const DEEPEST = 2

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

/** Without headings, takes bold lines; without those, short lines without full stop. */
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

/** Rejoins sentences cut by a page break, and list titles with paragraphs below. */
function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  structuredClone(blocks).forEach((block, index) => {
    const before = result.at(-1)
    const items = before?.kind === 'list' ? before.items : []
    const item = items.at(-1)
    const isTitled = isTitle(item) && (items[0]!.text.includes('\n') || isTitle(lastItem(blocks[index + 1])))
    const mark = item && CUT.test(item.text) && !item.items.length ? ' ' : isTitled ? '\n' : ''
    if (item && mark && block.kind === 'paragraph') {
      item.text += `${mark}${block.words.text}`
      item.links.push(...block.words.links)
    }
    else if (block.kind === 'list' && item?.text.includes('\n') && isTitle(lastItem(block))) {
      items.push(...block.items)
    }
    else {
      result.push(block)
    }
  })
  return result
}

function lastItem(block: Block | undefined): Item | undefined {
  return block?.kind === 'list' ? block.items.at(-1) : undefined
}

/** An item of one line that could name a source. */
function isTitle(item: Item | undefined): boolean {
  return Boolean(item && /^[^\n]*[^.:;?!]$/.test(item.text) && (item.links.length || item.text.endsWith(')')))
}

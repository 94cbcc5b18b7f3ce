import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Block, Item, Numbered, Words } from './blocks.ts'
import { parseFragment } from 'parse5'
import { attributeOf } from '../../lib/html.ts'
import { clean, plain } from './blocks.ts'

type Node = Tree.ChildNode

const LISTS = ['ul', 'ol']
/** Elements that hold blocks; all others hold words. */
const HOLDERS = ['div', 'section', 'body', 'dl', 'dt', 'dd']

export function blocksOf(html: string): { blocks: Block[], footnotes: { mark: string, words: Words }[] } {
  const footnotes: { mark: string, words: Words }[] = []
  const nodes = parseFragment(html).childNodes.filter((node) => {
    const notes = nameOf(node) === 'ol' ? childrenOf(node).filter(item => /^(?:foot|end)note-/.test(attributeOf(item, 'id'))) : []
    notes.forEach(item => footnotes.push({ mark: String(footnotes.length + 1), words: wordsOf(childrenOf(item)) }))
    return !notes.length
  })
  return { blocks: nodes.flatMap(blocksIn), footnotes }
}

function blocksIn(node: Node): Block[] {
  const name = nameOf(node)
  const children = childrenOf(node)
  if (HOLDERS.includes(name))
    return children.flatMap(blocksIn)
  if (LISTS.includes(name))
    return listBlocks(node)
  if (name === 'table')
    return tableBlocks(node)
  if (name === 'blockquote') {
    return children.flatMap(blocksIn).map((block): Block =>
      block.kind === 'paragraph' ? { kind: 'quotation', words: block.words } : block)
  }
  const words = wordsOf(name ? children : [node])
  const level = Number(/^h([1-6])$/.exec(name)?.[1])
  const isCaption = attributeOf(node, 'class') === 'caption'
  const own: Block[] = !words.text
    ? []
    : [level ? { kind: 'heading', level: attributeOf(node, 'class') === 'title' ? 0 : level, words } : { kind: 'paragraph', words, ...(isCaption && { isCaption }) }]
  return [...own, ...figuresIn(node)]
}

function listBlocks(list: Node): Block[] {
  const items = elementsIn(list).map((item): Item => {
    const inner = childrenOf(item).filter(child => LISTS.includes(nameOf(child)))
    const words = wordsOf(childrenOf(item).filter(child => !inner.includes(child)))
    return { ...words, items: inner.flatMap(listBlocks).flatMap(block =>
      block.kind === 'list' ? block.items.flatMap(({ items, ...one }) => [{ ...one, items: [] }, ...items]) : []) }
  }).filter(({ text, items }) => text || items.length)
  const letters = elementsIn(list).some(item => childrenOf(item).some(child =>
    !LISTS.includes(nameOf(child)) && find(child, node => attributeOf(node, 'id') === 'letters').length))
  const numbered: Numbered = nameOf(list) === 'ul' ? undefined : letters ? 'letters' : 'numbers'
  return [...items.length ? [{ kind: 'list' as const, numbered, items }] : [], ...figuresIn(list)]
}

/** A table with a cell per column; a spanning cell fills its first. */
function tableBlocks(table: Node): Block[] {
  const rows: Words[][] = []
  find(table, node => nameOf(node) === 'tr').forEach((row, y) => {
    const cells = rows[y] ??= []
    let x = 0
    for (const cell of elementsIn(row)) {
      while (cells[x])
        x++
      const [wide, high] = ['colspan', 'rowspan'].map(name => Number(attributeOf(cell, name)) || 1) as [number, number]
      for (let down = 0; down < high; down++) {
        for (let right = 0; right < wide; right++)
          (rows[y + down] ??= [])[x + right] = down || right ? plain('') : wordsOf(childrenOf(cell))
      }
    }
  })
  const width = Math.max(0, ...rows.map(row => row.length))
  const full = rows.map(row => Array.from({ length: width }, (_, x) => row[x] ?? plain('')))
    .filter(row => row.some(({ text }) => text))
  return [...full.length ? [{ kind: 'table' as const, rows: full }] : [], ...figuresIn(table)]
}

function figuresIn(node: Node): Block[] {
  return find(node, one => nameOf(one) === 'img')
    .map(image => ({ kind: 'figure', file: attributeOf(image, 'src'), alternative: clean(attributeOf(image, 'alt')) }))
}

function wordsOf(nodes: Node[]): Words {
  let text = ''
  let bold: string | undefined
  const links: Words['links'] = []
  const add = (node: Node, strong: boolean): void => {
    const name = nameOf(node)
    const [href, before] = [attributeOf(node, 'href'), text.length]
    if (name === 'br' || name === 'p' || LISTS.includes(name) || name === 'li' || name === 'tr')
      text += '\n'
    if (node.nodeName === '#text') {
      const { value } = node as Tree.TextNode
      // Bold ends where the first other words begin.
      if (value.trim() && !strong)
        bold ??= text
      text += value
    }
    const note = /^#(?:foot|end)note-(ref-)?/.exec(href)
    if (note) {
      text += note[1] ? '' : `[^${clean((childrenOf(node)[0] as Tree.TextNode).value).replace(/\D/g, '')}]`
      return
    }
    childrenOf(node).forEach(child => add(child, strong || name === 'strong' || name === 'b'))
    if (name === 'td' || name === 'th' || name === 'p')
      text += '\n'
    if (/^(?:https?|mailto):/.test(href))
      links.push({ words: clean(text.slice(before)), url: href })
  }
  nodes.forEach(node => add(node, false))
  return { text: clean(text), bold: clean(bold ?? text), links }
}

function nameOf(node: Node): string {
  return 'tagName' in node ? node.tagName : ''
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

function elementsIn(node: Node): Node[] {
  return childrenOf(node).filter(nameOf)
}

/** The nodes within one, itself included, that a test is true of. */
function find(node: Node, test: (node: Node) => boolean): Node[] {
  return test(node) ? [node] : childrenOf(node).flatMap(child => find(child, test))
}

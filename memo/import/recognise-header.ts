import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import { LABELS } from '../labels.ts'
import { oneLine, plain } from './blocks.ts'
import { dateIn } from './dates.ts'
import { decide } from './draft.ts'

type Field = keyof typeof LABELS
/** Fields whose label is known without its colon, among other lines. */
const WITHOUT_COLON: readonly Field[] = ['to', 'via', 'from', 'date']

const KIND = /^(?:college|raads|informatie|start|discussie)?-?(?:memo|memorandum|brief|voorstel|informatiebrief|nota|notitie|post)$|^(?:council )?(?:letter|report|memo)$/i
const LONGEST = { title: 200, label: 40, value: 250 }

interface Line { label: string, field: Field | undefined, value: string }

/** Fills in the header of a memo. Returns the blocks below it. */
export function recogniseHeader(blocks: readonly Block[], draft: Draft, fileName: string): Block[] {
  const header: Draft['literal']['header'] = { title: '' }
  const lines: { label: string, text: string }[] = []
  draft.literal.header = header
  let at = 0
  for (; at < blocks.length; at++) {
    const block = blocks[at]!
    const text = block.kind === 'heading' || block.kind === 'paragraph' ? oneLine(block.words) : ''
    const found = linesOf(block, isHead(blocks[at - 1]) || isHead(blocks[at + 1]))
    if (found)
      found.forEach(line => take(line))
    else if (KIND.test(text) && !header.kind)
      header.kind = text
    else if (!header.title && text && text.length <= LONGEST.title && (block.kind === 'heading' || !/[.:;?!]$/.test(text)))
      header.title = text
    else
      break
  }
  if (!header.title) {
    const subject = lines.findIndex(({ label }) => LABELS.title.test(label))
    const [line] = subject < 0 ? [] : lines.splice(subject, 1)
    header.title = line?.text ?? header.kind ?? fileName
    draft.said.push(line?.label ?? '')
    if (!line)
      decide(draft, header, 'De memo heeft geen titel die herkend is: zet hem hier.')
  }
  if (lines.length)
    header.lines = lines
  decide(draft, header, 'Zeg in één zin waar de memo over gaat, voor zoekmachines: ours: { description: \'…\' }.')
  return blocks.slice(at)

  function take({ label, field, value }: Line): void {
    const day = field === 'date' ? dateIn(value) : undefined
    if (day && !day.rest && !header.date) {
      header.date = day.date
      draft.said.push(label, value)
    }
    else if (!field || field === 'title' || field === 'date' || header[field]) {
      lines.push({ label, text: value })
    }
    else {
      header[field] = value
      draft.said.push(label)
    }
  }
}

function isHead(block: Block | undefined): boolean {
  return Boolean(block && linesOf(block, false))
}

/** Turns a table of labels and values into header lines. */
export function withHeadLines(block: Block): Block {
  if (block.kind !== 'table' || block.caption || block.rows[0]!.length % 2)
    return block
  const texts = block.rows.flatMap(row => row.flatMap((cell, x) =>
    x % 2 || !cell.text ? [] : `${oneLine(cell).replace(/ ?:$/, '')}: ${oneLine(row[x + 1]!)}`))
  const known = texts.filter(text => lineOf(text, false)?.field).length
  return known > 1 && known * 2 >= texts.length ? { kind: 'paragraph', words: plain(texts.join('\n')) } : block
}

/** A paragraph's lines, if each has a label or continues the one above. */
function linesOf(block: Block, among: boolean): Line[] | undefined {
  const lines: Line[] = []
  for (const text of block.kind === 'paragraph' ? block.words.text.split('\n') : []) {
    const line = lineOf(text, among || lines.length > 0)
    if (line)
      lines.push(line)
    else if (lines.length)
      lines.at(-1)!.value += ` ${text}`
    else
      return undefined
  }
  const known = lines.some(({ field }) => field)
  const isFull = lines.every(({ value }) => value && value.length <= LONGEST.value)
  return isFull && lines.length && (known || among) ? lines : undefined
}

function lineOf(text: string, among: boolean): Line | undefined {
  const [, label = '', value = ''] = /^([^:]+?) ?: ?(.*)$/.exec(text) ?? /^(\S+) (.+)$/.exec(text) ?? []
  const field = (Object.keys(LABELS) as Field[]).find(name => LABELS[name].test(label))
  const colon = text[label.length] === ':' || text.startsWith(`${label} :`)
  const isOwn = colon && among && label.length <= LONGEST.label && label.split(' ').length <= 3
  if (field ? colon || (among && WITHOUT_COLON.includes(field)) : isOwn)
    return { label, field, value }
}

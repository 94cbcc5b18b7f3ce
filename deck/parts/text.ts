import type { Block, PartOf, Passage } from '../../schema/memo.ts'
import type { BlockContext, PartContext, PlanPart, SlidePart, Subject } from '../part.ts'
import { withoutMarks } from '../../schema/marks.ts'
import { rowsOf } from '../list-rows.ts'
import { partTitle, slideHeading } from '../look-up.ts'
import { inParts } from '../part.ts'
import { figureParts } from './figure.ts'
import { listParts } from './list.ts'
import { quotationParts } from './own-text.ts'
import { columnParts, passageParts, shiftParts } from './passage.ts'
import { tableParts } from './table.ts'

/** A text: slides per block; paragraphs under one heading share slides. */
export const textSlides: PlanPart<'text'> = (part, context) => {
  const { words, path } = context
  const groups = grouped(part.blocks)
  const { hints, cues, seconds } = part.ours
  // Equal shares of the part's time, at least 5 s a slide.
  const share = seconds && Math.max(5, Math.floor(seconds / groups.length))
  const slides = groups.flatMap((group, index) => {
    const [block] = group as [Block]
    const of = [...path, 'blocks', part.blocks.indexOf(block)]
    const title = titleOf(part, block, { ...context, path: of })
    const ids = { part: part.id, block: block.id }
    const parts = partsOf(group, { ...context, path: of, title: title.title, ids })
    const own = group.flatMap(({ ours }) => ours.seconds ?? [])
    const subject: Subject = {
      ...title,
      alias: `${part.id}-${block.id}`,
      layout: 'statement',
      of,
      hints: [...(index ? [] : hints), ...group.flatMap(({ ours }) => ours.hints)],
      cues: [...(index ? [] : cues), ...group.flatMap(({ ours }) => ours.cues)],
      // A part that is left out (0 s) drops all its slides.
      seconds: seconds !== 0 && own.length ? own.reduce((sum, one) => sum + one) : share ?? 45 * parts.length,
    }
    return inParts(subject, parts, words)
  })
  return [{ id: part.id, title: partTitle(part, words), detail: part.ours.summary, slides }]
}

/** Groups consecutive plain paragraphs without a heading, which share slides. */
function grouped(blocks: readonly Block[]): Block[][] {
  const isPlain = (block: Block): boolean =>
    'text' in block && !block.ours.heading && !block.shifts && !block.columns && !block.emphasis
  const groups: Block[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    if (group && isPlain(block) && isPlain(group[0]!))
      group.push(block)
    else
      groups.push([block])
  }
  return groups
}

/** A block's slide title and its field: heading, finding, caption, else the part's heading. */
function titleOf(part: PartOf<'text'>, block: Block, { words, path }: PartContext) {
  const { heading, finding } = block.ours as { heading?: string, finding?: string }
  const caption = 'table' in block ? block.table.caption : 'figure' in block ? block.figure.caption : undefined
  const [title, ...field] = heading !== undefined
    ? [heading, 'ours', 'heading']
    : finding !== undefined
      ? [finding, 'ours', 'finding']
      : [caption && withoutMarks(caption), 'table' in block ? 'table' : 'figure', 'caption']
  return title === undefined
    ? { title: slideHeading(part, words) }
    : { title, titlePath: [...path, ...field as string[]] }
}

function partsOf(group: readonly Block[], context: BlockContext): SlidePart[] {
  const [block] = group as [Block]
  if ('list' in block) {
    const rows = rowsOf(block.list.items.map(text => ({ text })), block.list.numbered)
    return listParts(context, { rows, path: [...context.path, 'list', 'items'] })
  }
  if ('table' in block)
    return tableParts(block, context)
  if ('figure' in block)
    return figureParts(block, context)
  if ('quotation' in block)
    return quotationParts(block, context)
  if (block.shifts)
    return shiftParts(block, block.shifts, context)
  if (block.columns)
    return columnParts(block, block.columns, context)
  return passageParts(group as Passage[], context)
}

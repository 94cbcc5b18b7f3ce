import type { PartLiteral } from '../../schema/memo.ts'
import type { Block, Item, Words } from './blocks.ts'
import type { Draft } from './draft.ts'
import { oneLine } from './blocks.ts'
import { decide } from './draft.ts'

type TextBlock = PartLiteral<'text'>['blocks'][number]

const LONGEST_RUN_IN = 60
const NO_ALTERNATIVE = { nl: 'Figuur zonder beschrijving', en: 'Figure without a description' }
/** Alternatives that Word writes by itself. */
const AUTOMATIC = /automatisch gegenereerd|automatically generated|^(?:afbeelding|picture|image|graphic)? ?\d*$/i

export function passage({ text, bold }: Pick<Words, 'text' | 'bold'>): TextBlock {
  const [line, runIn] = [oneLine({ text }), oneLine({ text: bold })]
  return { text: line, ...(runIn && runIn.length <= LONGEST_RUN_IN && line.startsWith(runIn) && { runIn }) }
}

export function textBlocks(block: Block, draft: Draft): TextBlock[] {
  switch (block.kind) {
    case 'heading': {
      const text = oneLine(block.words)
      draft.plain.push(text)
      return [{ text, runIn: text }]
    }
    case 'paragraph':
      return [passage(block.words)]
    case 'list': {
      const items = block.items.flatMap(item => itemTexts(item, Boolean(block.numbered), draft))
      return [{ list: { items, ...(block.numbered && { numbered: block.numbered }) } }]
    }
    case 'table':
      return tableBlocks(block, draft)
    case 'figure':
      return figureBlocks(block, draft)
    case 'quotation':
      return [{ quotation: { text: oneLine(block.words) } }]
  }
}

/** Flattens nested items, or joins them to their item where numbers must stay. */
function itemTexts(item: Item, numbered: boolean, { plain }: Draft): string[] {
  const inner = item.items.map(oneLine)
  plain.push(...inner)
  const texts = [oneLine(item), ...inner].filter(Boolean)
  return numbered ? [texts.join(' ')] : texts
}

/** A table; a single row or column is a frame around text. */
function tableBlocks({ rows, caption }: Extract<Block, { kind: 'table' }>, draft: Draft): TextBlock[] {
  const [columns = [], ...others] = rows.map(row => row.map(oneLine))
  const captionText = caption && oneLine(caption)
  if (columns.length < 2 || !others.length) {
    const texts = [captionText ?? '', ...columns, ...others.flat()].filter(Boolean)
    draft.plain.push(...texts)
    return texts.map(text => ({ text }))
  }
  const block = { table: { ...(captionText && { caption: captionText }), columns, rows: others } }
  decide(draft, block, 'Zeg in één zin wat deze tabel laat zien: ours: { finding: \'…\' }.')
  return [block]
}

function figureBlocks({ file, alternative, caption }: Extract<Block, { kind: 'figure' }>, draft: Draft): TextBlock[] {
  const text = caption && oneLine(caption)
  const known = !AUTOMATIC.test(alternative)
  if (!draft.pictures.has(file)) {
    const block = { text: text ?? (known ? alternative : '') }
    draft.plain.push(block.text)
    decide(draft, draft.literal, `De afbeelding ${file || 'zonder naam'} kan niet worden getoond: bewaar haar als .png, .jpg of .svg, kleiner dan 10 MB, en zet haar erbij als figure.`)
    return text ? [block] : []
  }
  const described = known ? alternative : text ?? NO_ALTERNATIVE[draft.literal.language]
  const block = { figure: { file, alternative: described, ...(text && { caption: text }) } }
  if (!known)
    decide(draft, block, 'Beschrijf deze figuur in alternative, voor wie haar niet ziet.')
  return [block]
}

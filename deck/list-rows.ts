import type { Memo } from '../schema/read.ts'
import { blockById, partById, questionById } from './look-up.ts'

/** A list row with its mark; `inner` for an item of the row above. */
export interface ListRow { mark: string, text: string, inner: boolean }

interface Item { text: string, items?: readonly string[] }

type Numbered = 'numbers' | 'letters'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

function markOf(index: number, numbered: Numbered | undefined): string {
  if (numbered === 'numbers')
    return `${index + 1}.`
  return numbered ? `${LETTERS[index % LETTERS.length]!.repeat(Math.floor(index / LETTERS.length) + 1)}.` : '–'
}

/** A list as rows; nested items have letters. */
export function rowsOf(items: readonly Item[], numbered?: Numbered): ListRow[] {
  return items.flatMap(({ text, items: inner = [] }, index) => [
    { mark: markOf(index, numbered), text, inner: false },
    ...inner.map((text, index) => ({ mark: markOf(index, 'letters'), text, inner: true })),
  ])
}

export interface ListIds {
  /** A part of decisions, or the text of the block. */
  part?: string
  block?: string
  /** The question whose sub-questions it is. */
  question?: string
  list?: 'footnotes' | 'attachments'
}

/** The rows of a memo list. @throws when the memo has none */
export function listOf(memo: Memo, { part, block, question, list }: ListIds): ListRow[] {
  if (list === 'footnotes')
    return memo.footnotes.map(({ mark, text }) => ({ mark, text, inner: false }))
  if (list)
    return rowsOf(memo.attachments.map(({ title }) => ({ text: title })), 'numbers')
  if (question)
    return rowsOf(questionById(memo, question).subQuestions.map(text => ({ text })), 'letters')
  if (!block)
    return rowsOf(partById(memo, 'decisions', part!).items, 'numbers')
  const found = blockById(partById(memo, 'text', part!), block)
  return 'list' in found ? rowsOf(found.list.items.map(text => ({ text })), found.list.numbered) : []
}

import type { Source } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import { readableDate } from './dates.ts'

/** One thing that is known about a source. */
export interface Fact {
  /** The field of the source that holds it. */
  field: 'publisher' | 'onBehalfOf' | 'published' | 'period' | 'fullTitle' | 'remark'
  label: string
  text: string
}

/** What is known about a source, but for its address and what it bears on. */
export function factsOf(memo: Memo, { publisher, onBehalfOf, ours }: Source, { source: words }: Words): Fact[] {
  const facts = [
    { field: 'publisher', label: words.publisher, text: publisher },
    { field: 'onBehalfOf', label: words.onBehalfOf, text: onBehalfOf },
    { field: 'published', label: words.published, text: readableDate(ours.published, memo.language) },
    { field: 'period', label: words.period, text: ours.period },
    { field: 'fullTitle', label: words.fullTitle, text: ours.fullTitle },
    { field: 'remark', label: words.remark, text: ours.remark },
  ] as const
  return facts.filter((fact): fact is typeof fact & Fact => fact.text !== undefined)
}

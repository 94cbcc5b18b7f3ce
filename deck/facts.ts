import type { Source } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import { readableDate, yearOf } from './dates.ts'
import { dilemmasOf, sourceById } from './look-up.ts'

/** A part of the memo that a source bears on; `brief` is its name where there is little room. */
export interface FactLink { alias: string, text: string, brief: string }

/** One thing that is known about a source. */
export type Fact = { label: string } & (
  | { field: 'publisher' | 'onBehalfOf' | 'published' | 'period' | 'fullTitle' | 'remark', text: string }
  | { field: 'address' }
  | { field: 'bearsOn' | 'related', links: readonly FactLink[] }
)

/** All that is known about a source, in the order in which it is shown: as text, its address, as links. */
export function factsOf(memo: Memo, { id, publisher, onBehalfOf, ours }: Source, words: Words): Fact[] {
  const { slugs, source: labels } = words
  const texts = {
    publisher,
    onBehalfOf,
    published: readableDate(ours.published, memo.language),
    period: ours.period,
    fullTitle: ours.fullTitle,
    remark: ours.remark,
  }
  const links = {
    bearsOn: dilemmasOf(memo, id).map(({ id, number, ours }) => ({
      alias: `${slugs.dilemma}-${id}`,
      text: words.dilemmaTitle(number, ours.subject),
      brief: words.dilemma(number).toLowerCase(),
    })),
    related: ours.related.map((id) => {
      const { title } = sourceById(memo, id)
      return { alias: `${slugs.source}-${id}`, text: title, brief: title }
    }),
  }
  return [
    ...(Object.keys(texts) as (keyof typeof texts)[]).flatMap((field) => {
      const text = texts[field]
      return text === undefined ? [] : [{ field, label: labels[field], text }]
    }),
    { field: 'address', label: labels.address },
    ...(['bearsOn', 'related'] as const)
      .map(field => ({ field, label: labels[field], links: links[field] }))
      .filter(({ links }) => links.length),
  ]
}

/** Who published a source, on whose behalf and in which year: for where there is room for a line. */
export function publisherLine({ publisher, onBehalfOf, ours }: Source, { source }: Words): string {
  return `${publisher}${onBehalfOf ? `, ${source.onBehalfOfShort} ${onBehalfOf}` : ''}, ${yearOf(ours.published)}`
}

import type { Source } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import { readableDate, yearOf } from './dates.ts'
import { nounOf, questionAlias, questionsOn, questionTitle, sourceById, sourcesOf } from './look-up.ts'
import { sentencesOf } from './text/sentences.ts'

/** A part that a source bears on; `brief` is its short name. */
interface FactLink { alias: string, text: string, brief: string }

export type Fact = { label: string } & (
  | { field: 'publisher' | 'onBehalfOf' | 'published' | 'period' | 'fullTitle' | 'remark', text: string }
  | { field: 'address' }
  | { field: 'bearsOn' | 'related', links: readonly FactLink[] }
)

/** The facts about a source in display order: texts, address, links. */
export function factsOf(memo: Memo, { id, publisher, onBehalfOf, ours }: Source, words: Words): Fact[] {
  const { slugs, source: labels } = words
  const texts = {
    publisher,
    onBehalfOf,
    published: ours.published && readableDate(ours.published, memo.language),
    period: ours.period,
    fullTitle: ours.fullTitle,
    remark: ours.remark,
  }
  const links = {
    bearsOn: questionsOn(memo, id).map(question => ({
      alias: questionAlias(question, words),
      text: questionTitle(question, words),
      brief: `${nounOf(question.part, words).one} ${question.number}`,
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
    ...(ours.address ? [{ field: 'address', label: labels.address } as const] : []),
    ...(['bearsOn', 'related'] as const)
      .map(field => ({ field, label: labels[field], links: links[field] }))
      .filter(({ links }) => links.length),
  ]
}

/** A source's publisher, commissioner and year, as far as known. */
export function publisherLine({ publisher, onBehalfOf, ours: { published } }: Source, { source }: Words): string {
  return [publisher, onBehalfOf && `${source.onBehalfOfShort} ${onBehalfOf}`, published && yearOf(published)]
    .filter(Boolean)
    .join(', ')
}

/** Publisher and year in a row of sources, without the commissioner. */
export function publisherOfRow({ publisher, ours: { published } }: Source): string {
  return [publisher, published && yearOf(published)].filter(Boolean).join(', ')
}

/** A source's words on its card: the excerpt, else the annotation's first sentence. */
export function excerptOf({ excerpt, annotation = '' }: Source, language: Memo['language']): string {
  const [first] = sentencesOf(annotation, language)
  return excerpt ?? annotation.slice(0, first?.until).trim()
}

/** An address as one writes it down: a browser adds the rest. */
export function writtenAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}

export interface ShownAddress {
  /** The address to print; undefined when none was ever seen. */
  url?: string
  /** False for an address that is gone: printed, but no link. */
  isLink: boolean
  /** Its certainty in words; empty where the notice for all says it. */
  state: string
}

/** A source's address as last checked, or its archived copy. @throws for an unknown source */
export function shownAddress(memo: Memo, sourceId: string, words: Words['source']): ShownAddress {
  const { address } = sourceById(memo, sourceId).ours
  if (address?.certainty !== 'seen')
    return { isLink: false, state: address ? words.addressNone : '' }
  const { checkedAddresses } = memo
  const stateOf = (url: string | undefined): string | undefined => url && checkedAddresses?.results[url]?.state
  const date = checkedAddresses && readableDate(checkedAddresses.checkedOn, memo.language)
  const { url, archived, thirdParty } = address
  const owner = thirdParty && words.addressOfThirdParty(thirdParty)

  if (stateOf(url) === 'gone') {
    return archived && stateOf(archived) !== 'gone'
      ? { url: archived, isLink: true, state: words.addressArchived(date!) }
      : { url, isLink: false, state: words.addressGone(date!) }
  }
  const exceptions: Record<string, string | false> = {
    moved: words.addressMoved(date ?? ''),
    unknown: words.addressUnknown(date ?? ''),
    unchecked: checkedAddresses !== undefined && words.addressUnchecked,
  }
  const checked = exceptions[stateOf(url) ?? 'unchecked']
  return { url, isLink: true, state: [owner, checked].filter(Boolean).join('; ') }
}

/** The notice for addresses without one of their own; '' without any address. */
export function addressNotice(memo: Memo, words: Words['source']): string {
  const { checkedAddresses } = memo
  if (!sourcesOf(memo).some(({ ours: { address } }) => address?.certainty === 'seen'))
    return ''
  return checkedAddresses
    ? words.addressesChecked(readableDate(checkedAddresses.checkedOn, memo.language))
    : words.addressesSeen
}

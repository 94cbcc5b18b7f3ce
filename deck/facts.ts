import type { Source } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import { readableDate } from './dates.ts'
import { sourceById } from './look-up.ts'

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

/** What a reader is shown of where a source is found. */
export interface ShownAddress {
  /** The address to print; undefined when none was ever seen. */
  url?: string
  /** Whether it leads anywhere: one that is gone is printed, but is no link. */
  isLink: boolean
  /** How sure it is, in words. */
  state: string
}

/**
 * The address of a source as the last check of it left it: its archived copy when it is gone itself.
 * Throws when the memo has no source of that id.
 */
export function shownAddress(memo: Memo, sourceId: string, words: Words['source']): ShownAddress {
  const { address } = sourceById(memo, sourceId).ours
  if (address.certainty !== 'seen')
    return { isLink: false, state: words.addressNone }
  const stateOf = (url: string | undefined): string | undefined => url && memo.checkedAddresses?.results[url]?.state
  const date = memo.checkedAddresses && readableDate(memo.checkedAddresses.checkedOn, memo.language)
  const { url, archived, thirdParty } = address
  const owner = thirdParty && words.addressOfThirdParty(thirdParty)

  if (stateOf(url) === 'gone') {
    return archived && stateOf(archived) !== 'gone'
      ? { url: archived, isLink: true, state: words.addressArchived(date!) }
      : { url, isLink: false, state: words.addressGone(date!) }
  }
  const checked = { alive: words.addressAlive, moved: words.addressMoved, unknown: words.addressUnknown }[stateOf(url) ?? '']
  return { url, isLink: true, state: [owner, checked?.(date!)].filter(Boolean).join('; ') || words.addressSeen }
}

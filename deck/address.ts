import type { Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import { readableDate } from './dates.ts'
import { sourceById } from './look-up.ts'

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

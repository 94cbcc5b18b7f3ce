import type { Memo } from '../../schema/read.ts'

/** An address that readers may be sent to, and the sources that it belongs to. */
export interface MemoAddress { url: string, sources: string[] }

/** Every address that the memo shows, or would when another is gone: each once, in the memo's order. */
export function addressesOf(memo: Memo): MemoAddress[] {
  const pairs = memo.sources.flatMap(({ id, ours: { address } }) => address.certainty === 'seen'
    ? [address.url, address.archived].flatMap(url => url === undefined ? [] : [{ url, id }])
    : [])
  return [...Map.groupBy(pairs, ({ url }) => url)].map(([url, uses]) => ({ url, sources: uses.map(({ id }) => id) }))
}

import type { Slide } from '../deck/deck.ts'
import type { Memo } from '../schema/read.ts'
import { addBlock, blocksOf } from '../deck/packed-memo.ts'
import blocks from '#memo/sources'

const loading = new Map<number, Promise<void>>()

/** Fetches all that a slide shows of its sources, where the memo does not have it yet. Rejects when that does not come. */
export async function loadSources(memo: Memo, slide: Slide): Promise<void> {
  await Promise.all(blocksOf(memo, slide).map(number => loading.get(number) ?? load(memo, number)))
}

function load(memo: Memo, number: number): Promise<void> {
  const fetched = blocks[number]!().then(({ default: block }) => addBlock(memo, number, block))
  loading.set(number, fetched)
  // Asked for again, it may come after all.
  fetched.catch(() => loading.delete(number))
  return fetched
}

declare module '#memo' {
  import type { PlannedMemo } from '../deck/deck.ts'

  /** The memo of this build, as its audience may see it, with its deck: see `memo/memo-plugin.ts`. */
  const memo: PlannedMemo
  export default memo
}

declare module '#memo/sources' {
  import type { SourceBlock } from '../deck/packed-memo.ts'

  /** In the built site: what fetches each block of the memo's sources. */
  const blocks: (() => Promise<{ default: SourceBlock }>)[]
  export default blocks
}

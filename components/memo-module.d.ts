declare module '#memo' {
  import type { PlannedMemo } from '../deck/deck.ts'

  /** The memo of this deck, as its audience may see it, without what the speaker says: see `memo/memo-plugin.ts`. */
  const memo: PlannedMemo
  export default memo
}

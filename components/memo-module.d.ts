declare module '#memo' {
  import type { PlannedMemo } from '../deck/deck.ts'

  /** The memo of this build, as its audience may see it, with its deck: see `publish/memo-plugin.ts`. */
  const memo: PlannedMemo
  export default memo
}

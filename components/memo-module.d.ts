declare module '#memo' {
  import type { PlannedMemo } from '../deck/deck.ts'

  /** This deck's memo for its audience, without the speaker's text: see `memo/memo-plugin.ts`. */
  const memo: PlannedMemo
  export default memo
}

declare module '#memo' {
  import type { Memo } from '../schema/read.ts'

  /** The memo of this build, as its audience may see it: see `publish/memo-plugin.ts`. */
  const memo: Memo
  export default memo
}

import type { Audience } from '../schema/audience.ts'
import { projectFolder } from '../lib/project.ts'
import { join } from 'node:path'

/** Which memo, for whom, and in which length. */
export interface MemoOptions {
  /** The memo's folder, absolute. */
  folder: string
  audience: Audience
  /** Takes the version of ten minutes. */
  short: boolean
}

/** The project's own memo, whose pages are committed: whole, for the public. */
export const ownMemo: MemoOptions = { folder: join(projectFolder, 'data'), audience: 'public', short: false }

/** The memo of another folder: whole, for the public. */
export function memoIn(folder: string): MemoOptions {
  return { ...ownMemo, folder }
}

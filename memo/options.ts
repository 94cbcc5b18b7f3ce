import type { DeckOrigin } from '../deck/headmatter.ts'
import type { Audience } from '../schema/audience.ts'
import { join, resolve } from 'node:path'
import { projectFolder } from '../lib/project.ts'

export interface MemoOptions {
  /** The memo's folder, absolute. */
  folder: string
  audience: Audience
  /** Takes the version of ten minutes. */
  short: boolean
}

/** The project's own memo, whose pages are committed: whole, for the public. */
export const ownMemo: MemoOptions = { folder: join(projectFolder, 'data'), audience: 'public', short: false }

export function memoIn(folder: string): MemoOptions {
  return { ...ownMemo, folder }
}

/** The memo that `raadsdeck:` names in an entry's headmatter, else our own. */
export function memoOfHeadmatter({ raadsdeck = {} }: { raadsdeck?: DeckOrigin }): MemoOptions {
  const { memo, ...options } = raadsdeck
  return { ...memoIn(resolve(projectFolder, memo ?? ownMemo.folder)), ...options as Partial<MemoOptions> }
}

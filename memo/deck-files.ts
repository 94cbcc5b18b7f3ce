import type { DeckOrigin } from '../deck/headmatter.ts'
import type { DeckFiles } from '../deck/pages.ts'
import type { MemoOptions } from './options.ts'
import { relative, sep } from 'node:path'
import { WHOLE_DECK } from '../deck/pages.ts'
import { projectFolder } from '../lib/project.ts'
import { ownMemo } from './options.ts'

/**
 * The places of a deck's markdown. Only the project's own deck, whole and public, is committed.
 * Other decks start from a hidden, ignored file beside the layouts, where Slidev looks for them.
 */
export function deckFiles(options: MemoOptions): DeckFiles {
  const { memo, audience, short } = originOf(options)
  const name = [
    memo === undefined ? '' : `memo-${memo.match(/[\p{L}\p{N}]+/gu)?.join('-')}`,
    audience,
    short ? 'short' : '',
  ].filter(Boolean).join('.')
  return name ? { entry: `.slides.${name}.md`, pages: `.raadsdeck/${name}` } : WHOLE_DECK
}

/** The headmatter of a deck that is not the committed one. */
export function originOf({ folder, audience, short }: MemoOptions): DeckOrigin {
  return {
    ...(folder === ownMemo.folder ? {} : { memo: relative(projectFolder, folder).replaceAll(sep, '/') }),
    ...(audience === ownMemo.audience ? {} : { audience }),
    ...(short ? { short } : {}),
  }
}

import type { Deck } from '../deck/deck.ts'
import type { DeckFiles, Page } from '../deck/pages.ts'
import type { ErrorLanguage } from '../schema/errors.ts'
import type { MemoOptions } from './options.ts'
import { clock } from '../deck/dates.ts'
import { spokenSeconds } from '../deck/deck.ts'
import { deckPages, WHOLE_DECK } from '../deck/pages.ts'
import { SHORT_SECONDS } from '../deck/short.ts'
import { projectFolder } from '../lib/project.ts'
import { refusal } from '../schema/errors.ts'
import { dataProblem } from './data-problem.ts'
import { loadMemo } from './load.ts'
import { ownMemo } from './options.ts'
import { withDeck } from './plan.ts'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What the pages should be, and where the ones on disk differ. */
export interface PagesState {
  /** The memo's, in which is told what is wrong with them. */
  language: ErrorLanguage
  pages: Page[]
  /** Paths of pages that are missing or have another text. */
  changed: string[]
  /** Paths of pages that no section has any more. */
  left: string[]
}

/**
 * Where the markdown of this run's deck lies. Only the whole deck of the project's own memo is committed: that of another
 * memo, and a short version, start from a hidden file that git ignores. It lies beside the layouts, where Slidev looks for them.
 */
export function deckFiles({ folder, short }: MemoOptions): DeckFiles {
  const name = [
    ...(folder === ownMemo.folder ? [] : [`memo-${relative(projectFolder, folder).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}`]),
    ...(short ? ['short'] : []),
  ].join('.')
  return name ? { entry: `.slides.${name}.md`, pages: `.raadsdeck/${name}` } : WHOLE_DECK
}

/**
 * Compares the pages on disk with what the memo makes of them. Throws what `loadMemo` throws, and a Problem when the
 * short version is too long.
 */
export async function pagesState(options: MemoOptions, root = projectFolder): Promise<PagesState> {
  const memo = await loadMemo(options)
  const files = deckFiles(options)
  const deck = withDeck(memo).deck
  if (options.short)
    requireShort(deck, memo.language, options.folder)
  const pages = deckPages(memo, deck, files)
  const wanted = new Set(pages.map(page => page.path))
  return {
    language: memo.language,
    pages,
    changed: pages.filter(page => readOrEmpty(join(root, page.path)) !== page.text).map(page => page.path),
    left: existingPages(root, files.pages).filter(path => !wanted.has(path)),
  }
}

/** Writes what changed and removes what is left over. Returns the paths that it touched. */
export async function generatePages(options: MemoOptions, root = projectFolder): Promise<string[]> {
  const { pages, changed, left } = await pagesState(options, root)
  mkdirSync(join(root, deckFiles(options).pages), { recursive: true })
  for (const { path, text } of pages) {
    if (changed.includes(path))
      writeFileSync(join(root, path), text)
  }
  for (const path of left)
    rmSync(join(root, path))
  return [...changed, ...left]
}

/**
 * Throws a Problem when a committed page is not what the memo makes of it. The pages of another memo, and of a short
 * version, are made again each time: of those only the memo itself is checked.
 */
export async function requireFreshPages(options: MemoOptions, root = projectFolder): Promise<void> {
  const { changed, left, language } = await pagesState(options, root)
  if (deckFiles(options) !== WHOLE_DECK)
    return
  const stale = [...changed, ...left]
  if (stale.length)
    throw dataProblem(refusal('RD511', { count: stale.length }), stale.join(', '), language)
}

function requireShort(deck: Deck, language: ErrorLanguage, folder: string): void {
  const seconds = spokenSeconds(deck)
  if (seconds > SHORT_SECONDS)
    throw dataProblem(refusal('RD521', { time: clock(seconds), limit: clock(SHORT_SECONDS) }), folder, language)
}

function existingPages(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder)).filter(name => name.endsWith('.md')).map(name => `${folder}/${name}`)
  }
  catch {
    return []
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  }
  catch {
    return ''
  }
}

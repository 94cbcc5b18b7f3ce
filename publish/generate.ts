import type { Deck } from '../deck/deck.ts'
import type { DeckFiles, Page } from '../deck/pages.ts'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clock } from '../deck/dates.ts'
import { spokenSeconds } from '../deck/deck.ts'
import { deckPages, WHOLE_DECK } from '../deck/pages.ts'
import { SHORT_SECONDS } from '../deck/short.ts'
import { refusal } from '../schema/errors.ts'
import { dataProblem } from './data-problem.ts'
import { isShort, loadMemo, memoFolder } from './memo.ts'
import { withDeck } from './plan.ts'
import { projectFolder } from './project.ts'

/** What the pages should be, and where the ones on disk differ. */
export interface PagesState {
  pages: Page[]
  /** Paths of pages that are missing or have another text. */
  changed: string[]
  /** Paths of pages that no section has any more. */
  left: string[]
}

/**
 * The markdown of the short version: Slidev wants its start beside the layouts, git ignores it, and the committed pages
 * stay the whole deck's.
 */
const SHORT_DECK: DeckFiles = { entry: 'slides.kort.md', pages: '.raadsdeck/kort' }

/** Where the markdown of this run's deck lies. */
export function deckFiles(): DeckFiles {
  return isShort() ? SHORT_DECK : WHOLE_DECK
}

/**
 * Compares the pages on disk with what the memo makes of them. Throws what `loadMemo` throws, and a Problem when the
 * short version is too long.
 */
export async function pagesState(root = projectFolder): Promise<PagesState> {
  const memo = await loadMemo()
  const files = deckFiles()
  const deck = withDeck(memo).deck
  if (isShort())
    requireShort(deck)
  const pages = deckPages(memo, deck, files)
  const wanted = new Set(pages.map(page => page.path))
  return {
    pages,
    changed: pages.filter(page => readOrEmpty(join(root, page.path)) !== page.text).map(page => page.path),
    left: existingPages(root, files.pages).filter(path => !wanted.has(path)),
  }
}

/** Writes what changed and removes what is left over. Returns the paths that it touched. */
export async function generatePages(root = projectFolder): Promise<string[]> {
  const { pages, changed, left } = await pagesState(root)
  mkdirSync(join(root, deckFiles().pages), { recursive: true })
  for (const { path, text } of pages) {
    if (changed.includes(path))
      writeFileSync(join(root, path), text)
  }
  for (const path of left)
    rmSync(join(root, path))
  return [...changed, ...left]
}

/** Throws a Problem when a page on disk is not what the memo makes of it. */
export async function requireFreshPages(root = projectFolder): Promise<void> {
  const { changed, left } = await pagesState(root)
  const stale = [...changed, ...left]
  if (stale.length)
    throw dataProblem(refusal('RD511', { count: stale.length }), stale.join(', '))
}

function requireShort(deck: Deck): void {
  const seconds = spokenSeconds(deck)
  if (seconds > SHORT_SECONDS)
    throw dataProblem(refusal('RD521', { time: clock(seconds), limit: clock(SHORT_SECONDS) }), memoFolder())
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

import type { Page } from '../deck/pages.ts'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deckPages } from '../deck/pages.ts'
import { planDeck } from '../deck/plan.ts'
import { refusal } from '../schema/errors.ts'
import { dataProblem } from './data-problem.ts'
import { loadMemo } from './memo.ts'
import { projectFolder } from './project.ts'

/** What the pages should be, and where the ones on disk differ. */
export interface PagesState {
  pages: Page[]
  /** Paths of pages that are missing or have another text. */
  changed: string[]
  /** Paths of pages that no section has any more. */
  left: string[]
}

/** Compares the pages on disk with what the memo makes of them. Throws what `loadMemo` throws. */
export async function pagesState(root = projectFolder): Promise<PagesState> {
  const memo = await loadMemo()
  const pages = deckPages(memo, planDeck(memo))
  const wanted = new Set(pages.map(page => page.path))
  return {
    pages,
    changed: pages.filter(page => readOrEmpty(join(root, page.path)) !== page.text).map(page => page.path),
    left: existingPages(root).filter(path => !wanted.has(path)),
  }
}

/** Writes what changed and removes what is left over. Returns the paths that it touched. */
export async function generatePages(root = projectFolder): Promise<string[]> {
  const { pages, changed, left } = await pagesState(root)
  mkdirSync(join(root, 'pages'), { recursive: true })
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

function existingPages(root: string): string[] {
  try {
    return readdirSync(join(root, 'pages')).filter(name => name.endsWith('.md')).map(name => `pages/${name}`)
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

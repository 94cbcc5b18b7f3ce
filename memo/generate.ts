import type { Deck } from '../deck/deck.ts'
import type { DeckOrigin } from '../deck/headmatter.ts'
import type { DeckFiles, Page } from '../deck/pages.ts'
import type { ErrorLanguage } from '../schema/errors.ts'
import type { MemoOptions } from './options.ts'
import { clock } from '../deck/dates.ts'
import { spokenSeconds } from '../deck/deck.ts'
import { deckPages, GENERATED, WHOLE_DECK } from '../deck/pages.ts'
import { SHORT_SECONDS } from '../deck/short.ts'
import { projectFolder } from '../lib/project.ts'
import { refusal } from '../schema/errors.ts'
import { dataProblem, dataProblems } from './data-problem.ts'
import { loadMemo } from './load.ts'
import { ownMemo } from './options.ts'
import { withDeck } from './plan.ts'
import { readSlidesFile, withAddedSlides } from './slides-file.ts'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Where the pages on disk differ from what the memo makes of them. */
export interface PagesState {
  /** The memo's, in which is told what is wrong with them. */
  language: ErrorLanguage
  /** Pages that are missing, or that the memo now makes otherwise. */
  changed: Page[]
  /** Paths of pages that no section has any more. */
  left: string[]
  /** Paths of pages that a person changed: never overwritten. */
  edited: string[]
  /** Slides that a person added to the entry file. */
  added: number
}

/**
 * Where a deck's markdown lies. Only the project's own memo, whole and public, is committed: any other deck starts from
 * a hidden file that git ignores, beside the layouts, where Slidev looks for them.
 */
export function deckFiles({ folder, audience, short }: MemoOptions): DeckFiles {
  const name = [
    ...(folder === ownMemo.folder ? [] : [`memo-${fromProject(folder).match(/[\p{L}\p{N}]+/gu)?.join('-')}`]),
    ...(audience === ownMemo.audience ? [] : [audience]),
    ...(short ? ['short'] : []),
  ].join('.')
  return name ? { entry: `.slides.${name}.md`, pages: `.raadsdeck/${name}` } : WHOLE_DECK
}

/**
 * Compares the pages on disk with what the memo makes of them.
 * @throws {Problem} as {@link loadMemo} does, and when the short version is too long
 */
export async function pagesState(options: MemoOptions, root = projectFolder): Promise<PagesState> {
  const memo = await loadMemo(options)
  const files = deckFiles(options)
  const deck = withDeck(memo).deck
  if (options.short)
    requireShort(deck, memo.language, options.folder)
  const read = (path: string): string => readOrEmpty(join(root, path))
  const made = deckPages(memo, deck, files, originOf(options)).map(page => ({ ...page, text: stamped(page.text) }))
  const [entry, ...pages] = made as [Page, ...Page[]]
  const others = existingPages(root, files.pages).filter(path => !pages.some(page => page.path === path))
  const left = others.filter(path => isAsMade(read(path)))

  const isOurs = (src: string): boolean => [...pages.map(({ path }) => path), ...left].some(path => src === `./${path}`)
  const slides = read(entry.path)
  const { own, added } = slides ? await readSlidesFile(slides, isOurs) : { own: '', added: 0 }
  if (added)
    entry.text = await withAddedSlides(entry.text, slides, isOurs)

  const differing = made.filter(({ path, text }) => read(path) !== text)
  const isEdited = (path: string): boolean => {
    const text = path === entry.path ? own : read(path)
    return text !== '' && !isAsMade(text)
  }
  return {
    language: memo.language,
    changed: differing.filter(({ path }) => !isEdited(path)),
    left,
    edited: differing.map(({ path }) => path).filter(isEdited),
    added,
  }
}

/** What {@link generatePages} did, as paths. */
export interface Generated {
  touched: string[]
  /** Changed by a person, and left alone. */
  kept: string[]
}

/** Writes what changed and removes what is left over, but nothing that a person changed. */
export async function generatePages(options: MemoOptions, root = projectFolder): Promise<Generated> {
  const { changed, left, edited } = await pagesState(options, root)
  mkdirSync(join(root, deckFiles(options).pages), { recursive: true })
  for (const { path, text } of changed)
    writeFileSync(join(root, path), text)
  for (const path of left)
    rmSync(join(root, path))
  return { touched: [...changed.map(({ path }) => path), ...left], kept: edited }
}

/**
 * Checks the committed pages; those of another deck are made again each time.
 * @returns how many slides a person added
 * @throws {Problem} when a committed page is not what the memo makes of it
 */
export async function requireFreshPages(options: MemoOptions, root = projectFolder): Promise<number> {
  const { changed, left, edited, added, language } = await pagesState(options, root)
  if (deckFiles(options) !== WHOLE_DECK)
    return added
  const stale = [...changed.map(({ path }) => path), ...left]
  const errors = [
    { error: refusal('RD511', { count: stale.length }), paths: stale },
    { error: refusal('RD513', { count: edited.length }), paths: edited },
  ].filter(({ paths }) => paths.length)
  if (errors.length)
    throw dataProblems(errors.map(({ error, paths }) => ({ error, where: paths.join(', ') })), language)
  return added
}

/** What the entry file says of a deck that is not the committed one. */
function originOf({ folder, audience, short }: MemoOptions): DeckOrigin {
  return {
    ...(folder === ownMemo.folder ? {} : { memo: fromProject(folder) }),
    ...(audience === ownMemo.audience ? {} : { audience }),
    ...(short ? { short } : {}),
  }
}

const fromProject = (folder: string): string => relative(projectFolder, folder).replaceAll(sep, '/')

/** Adds a checksum to the comment at the head of a page, which shows when a person changed it. */
function stamped(text: string): string {
  return text.replace(GENERATED, () => `${GENERATED} (${createHash('sha256').update(text).digest('hex').slice(0, 8)})`)
}

function isAsMade(text: string): boolean {
  const head = text.split('\n', 2)[1] ?? ''
  return head.startsWith(GENERATED) && stamped(text.replace(head, () => GENERATED)) === text
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
    // An editor on Windows may have written other line ends.
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  }
  catch {
    return ''
  }
}

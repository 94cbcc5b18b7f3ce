import type { Deck } from '../deck/deck.ts'
import type { Page } from '../deck/pages.ts'
import type { ErrorLanguage } from '../schema/errors.ts'
import type { MemoOptions } from './options.ts'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clock } from '../deck/dates.ts'
import { spokenSeconds } from '../deck/deck.ts'
import { deckPages, GENERATED, WHOLE_DECK } from '../deck/pages.ts'
import { SHORT_SECONDS } from '../deck/short.ts'
import { shortDigest } from '../lib/digest.ts'
import { projectFolder } from '../lib/project.ts'
import { forAudience } from '../schema/audience.ts'
import { refusal } from '../schema/errors.ts'
import { dataProblem } from './data-problem.ts'
import { deckFiles, originOf } from './deck-files.ts'
import { loadMemo } from './load.ts'
import { withDeck } from './plan.ts'

interface PagesState {
  /** The memo's language, for messages. */
  language: ErrorLanguage
  /** Pages that are missing or out of date. */
  changed: Page[]
  /** Paths of pages that no section has any more. */
  left: string[]
  /** Paths of pages that a person changed: never overwritten. */
  edited: string[]
}

/**
 * Compares the pages on disk with what the memo makes of them.
 * @throws {Problem} as {@link loadMemo} does, and when the short version is too long
 */
export async function pagesState(options: MemoOptions, root = projectFolder): Promise<PagesState> {
  const memo = forAudience(await loadMemo(options), options.audience)
  const files = deckFiles(options)
  const { deck } = withDeck(memo)
  if (options.short)
    requireShort(deck, memo.language, options.folder)
  const made = deckPages(memo, deck, files, originOf(options)).map(page => ({ ...page, text: stamped(page.text) }))
  const [entry, ...pages] = made as [Page, ...Page[]]
  const read = (path: string): string => readOrEmpty(join(root, path))
  const left = existingPages(root, files.pages)
    .filter(path => !pages.some(page => page.path === path) && isAsMade(read(path)))

  const ours = new Set([...pages.map(({ path }) => path), ...left].map(path => `./${path}`))
  const isOurs = (src: string): boolean => ours.has(src)
  const slides = read(entry.path)
  let own = slides
  // Lazy import: Slidev's parser takes a tenth of a second to load.
  if (slides && !isAsMade(slides)) {
    const { readSlidesFile, withAddedSlides } = await import('./slides-file.ts')
    own = (await readSlidesFile(slides, isOurs)).own
    entry.text = await withAddedSlides(entry.text, slides, isOurs)
  }

  const isEdited = ({ path }: Page): boolean => read(path) !== '' && !isAsMade(path === entry.path ? own : read(path))
  const differing = made.filter(({ path, text }) => read(path) !== text)
  return {
    language: memo.language,
    changed: differing.filter(page => !isEdited(page)),
    left,
    edited: differing.filter(isEdited).map(({ path }) => path),
  }
}

/**
 * Writes changed pages and removes leftovers, but touches nothing that a person changed.
 * @returns paths touched, and paths kept because a person changed them
 */
export async function generatePages(
  options: MemoOptions,
  root = projectFolder,
): Promise<{ touched: string[], kept: string[] }> {
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
 * @throws {Problem} when a committed page is not what the memo makes of it
 */
export async function requireFreshPages(options: MemoOptions, root = projectFolder): Promise<void> {
  const { changed, left, edited, language } = await pagesState(options, root)
  if (deckFiles(options) !== WHOLE_DECK)
    return
  const stale = [...changed.map(({ path }) => path), ...left]
  const errors = [
    { error: refusal('RD511', { count: stale.length }), where: stale.join(', ') },
    { error: refusal('RD513', { count: edited.length }), where: edited.join(', ') },
  ].filter(({ where }) => where)
  if (errors.length)
    throw dataProblem(errors, language)
}

/** Adds a checksum to the head comment, to detect changes by hand. */
function stamped(text: string): string {
  return text.replace(GENERATED, () => `${GENERATED} (${shortDigest(text)})`)
}

function isAsMade(text: string): boolean {
  const head = text.split('\n', 2)[1] ?? ''
  return head.startsWith(GENERATED) && stamped(text.replace(head, () => GENERATED)) === text
}

function requireShort(deck: Deck, language: ErrorLanguage, where: string): void {
  const seconds = spokenSeconds(deck)
  if (seconds <= SHORT_SECONDS)
    return
  const sections = deck.sections
    .map(({ id, title }) => ({ title, seconds: spokenSeconds(deck, id) }))
    .toSorted((a, b) => b.seconds - a.seconds)
  const error = refusal('RD521', {
    time: clock(seconds),
    limit: clock(SHORT_SECONDS),
    over: clock(seconds - SHORT_SECONDS),
    sections: sections.flatMap(({ title, seconds }) => seconds ? `${title} ${clock(seconds)}` : []).join(', '),
    first: sections[0]!.title,
  })
  throw dataProblem([{ error, where }], language)
}

function existingPages(root: string, folder: string): string[] {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []
  return names.filter(name => name.endsWith('.md')).map(name => `${folder}/${name}`)
}

function readOrEmpty(path: string): string {
  // An editor on Windows may have written other line ends.
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : ''
}

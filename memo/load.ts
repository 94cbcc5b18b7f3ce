import type { PlannedMemo } from '../deck/deck.ts'
import type { Problem } from '../lib/problem.ts'
import type { ErrorLanguage } from '../schema/errors.ts'
import type { Memo, Reading } from '../schema/read.ts'
import type { MemoOptions } from './options.ts'
import type { Unreadable } from './reading-error.ts'
import { existsSync, readFileSync } from 'node:fs'
import { basename, isAbsolute, join, relative } from 'node:path'
import { shortened } from '../deck/short.ts'
import { projectFolder } from '../lib/project.ts'
import { forAudience } from '../schema/audience.ts'
import { refusal } from '../schema/errors.ts'
import { readMemo } from '../schema/read.ts'
import { dataProblem, memoProblem } from './data-problem.ts'
import { fileFinder } from './file-finder.ts'
import { importMemo } from './import-memo.ts'
import { ownMemo } from './options.ts'
import { picturesOf } from './pictures.ts'
import { planFindings, withDeck } from './plan.ts'
import { notUtf8, readingError, slipsIn } from './reading-error.ts'
import { receivedFindings } from './received.ts'

/**
 * Loads, checks and corrects the memo of a folder; `short` takes the short times.
 * @throws {Problem} with every finding by file, field and remedy, also each text that does not fit
 */
export async function loadMemo({ folder, short }: Pick<MemoOptions, 'folder' | 'short'> = ownMemo): Promise<Memo> {
  const literal = await importLiteral(folder)
  const { memo, findings } = readOnce(literal, folder)
  const wrong = memo ? planFindings(memo) : findings
  if (!memo || wrong.length)
    throw memoProblem(wrong, literal, shownFolder(folder), await fileFinder(folder))
  return short ? shortened(memo) : memo
}

/**
 * The memo as its audience may see it, with its deck.
 * @throws {Problem} as {@link loadMemo} does
 */
export async function loadMemoForAudience(options: MemoOptions = ownMemo): Promise<PlannedMemo> {
  const memo = withDeck(forAudience(await loadMemo(options), options.audience))
  const differences = await receivedFindings(options.folder)
  return { ...memo, wordForWord: differences?.length === 0 }
}

/**
 * Compares a memo that was loaded with its memo.md.
 * @returns a note for a memo without memo.md
 * @throws {Problem} with every difference, by file and line
 */
export async function requireWhole({ language }: Memo, folder: string): Promise<string | undefined> {
  const findings = await receivedFindings(folder)
  if (findings?.length)
    throw memoProblem(findings, (await importMemo(folder)).default, shownFolder(folder), await fileFinder(folder))
  return findings ? undefined : dataProblem([{ error: refusal('RD604'), where: shownFolder(folder) }], language).message
}

const readings = new WeakMap<object, Reading>()

/** Unchanged files give the same object, which is read and planned once. */
function readOnce(literal: unknown, folder: string): Reading {
  const key = new Object(literal) as object
  const reading = readings.get(key) ?? withPictures(readMemo(literal), folder)
  readings.set(key, reading)
  return reading
}

function withPictures(reading: Reading, folder: string): Reading {
  if (!reading.memo)
    return reading
  const { pictures, findings } = picturesOf(reading.memo, folder)
  if (findings.length)
    return { memo: undefined, findings }
  return Object.keys(pictures).length ? { memo: { ...reading.memo, pictures }, findings: [] } : reading
}

async function importLiteral(folder: string): Promise<unknown> {
  if (!existsSync(join(folder, 'index.ts')))
    throw dataProblem([{ error: refusal('RD001'), where: join(shownFolder(folder), 'index.ts') }])
  requireReadable(notUtf8(folder), folder)
  const { default: literal } = await importMemo(folder).catch(async (error: Error) => {
    requireReadable(await slipsIn(folder), folder)
    throw dataProblemOf([readingError(error)], folder)
  })
  requireReadable(literal === undefined ? [{ error: refusal('RD003'), file: 'index.ts' }] : [], folder)
  return literal
}

/** @throws {Problem} with all faults that make the memo unreadable */
function requireReadable(unreadable: readonly Unreadable[], folder: string): void {
  if (unreadable.length)
    throw dataProblemOf(unreadable, folder)
}

function dataProblemOf(unreadable: readonly Unreadable[], folder: string): Problem {
  const errors = unreadable.map(({ error, file = '' }) => ({ error, where: join(shownFolder(folder), file) }))
  return dataProblem(errors, languageIn(folder))
}

/** The language of an unreadable memo, as far as its index says. */
function languageIn(folder: string): ErrorLanguage {
  return /^\s*language: *['"]en['"]/m.test(readFileSync(join(folder, 'index.ts'), 'utf8')) ? 'en' : 'nl'
}

/** A folder as its user would write it: relative within Raadsdeck. */
export function shownFolder(folder: string): string {
  const within = relative(projectFolder, folder)
  return within.startsWith('..') || isAbsolute(within) ? folder : within || basename(folder)
}

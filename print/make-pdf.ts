import type { Failure, FinishOptions } from '@raadsdeck/pdf-ua'
import type { PlannedMemo } from '../deck/deck.ts'
import type { Finding } from '../schema/findings.ts'
import type { Memo } from '../schema/read.ts'
import type { PrintServer } from './print-server.ts'
import type { PrintOptions } from './print.ts'
import { join } from 'node:path'
import { descriptionOf } from '../deck/headmatter.ts'
import { step } from '../lib/progress.ts'
import { memoProblem } from '../memo/data-problem.ts'
import { shownFolder } from '../memo/load.ts'
import { finding } from '../schema/findings.ts'
import { memoSchema } from '../schema/memo.ts'
import { textsOf } from '../schema/walk.ts'
import { ANSWER_LIMIT } from './browser.ts'
import { printPage } from './print.ts'

/** Ms for each slide on top of the usual limit: ten times what it takes. */
const SLIDE_LIMIT = 100

/** A memo to print, on a print server. */
export interface PrintJob extends PrintServer {
  memo: PlannedMemo
  /** For messages. */
  memoFolder: string
  /** The site's address, for a QR code. */
  site?: URL
}

/** A page of the print server, and the file to make of it. */
export interface PdfPage extends Pick<PrintOptions, 'viewport' | 'inspect'> {
  /** For the line of progress. */
  title: string
  /** The file's name. */
  name: string
  /** The page's folder, with a slash at its end. */
  path: string
  /** Set when the page shows the page numbers of its parts. */
  numbered?: boolean
  /** Besides those that come from the memo. */
  options?: Partial<FinishOptions>
}

/**
 * Prints a page to a PDF that conforms to PDF/UA-1 and PDF/A-2a.
 * @throws {Problem} when it does not conform, or the browser fails
 */
export async function makePdf(job: PrintJob, page: PdfPage): Promise<Uint8Array> {
  const { title, name, path, viewport, inspect, numbered, options } = page
  const { folder, url, memo, memoFolder } = job
  const browser = await job.browser
  return step(title, async () => {
    const printed = await printPage(browser, url + path, {
      viewport,
      async inspect(page) {
        await inspect?.(page)
        // Loads while Chromium prints, which takes as long.
        import('./conforming.ts').catch(() => {})
      },
      findPages: numbered ? async first => (await import('@raadsdeck/pdf-ua')).anchorPages(first) : undefined,
      limit: ANSWER_LIMIT + SLIDE_LIMIT * memo.deck.slides.length,
    })
    const { conforming, NotConforming } = await import('./conforming.ts')
    try {
      return await conforming(join(folder, name), printed, { ...metadataOf(memo), ...options })
    }
    catch (error) {
      if (error instanceof NotConforming)
        requireCharacters(memo, memoFolder, error.failures)
      throw error
    }
  })
}

/** @throws {Problem} naming the fields with characters in no font, when nothing else is wrong */
function requireCharacters(memo: Memo, memoFolder: string, failures: readonly Failure[]): void {
  const missing = failures.map(({ missing }) => missing).filter(character => character !== undefined)
  const findings = missing.length < failures.length ? [] : missingCharacters(memo, missing)
  if (findings.length)
    throw memoProblem(findings, memo, shownFolder(memoFolder))
}

/** Every field of a memo with one of these characters. */
export function missingCharacters(memo: Memo, characters: readonly string[]): Finding[] {
  const texts = [...textsOf(memoSchema, memo, 'memo'), ...textsOf(memoSchema, memo, 'ours')]
  return texts.flatMap(({ text, path }) => {
    const found = [...new Set(characters)].filter(character => text.includes(character))
    return found.length ? [{ ...finding(path, 'RD504', { characters: found }), at: text.indexOf(found[0]!) }] : []
  })
}

function metadataOf(memo: Memo): FinishOptions {
  const { header: { title, from, date, ours: { keywords } }, language } = memo
  return { title, author: from, subject: descriptionOf(memo), keywords, language, date, creator: 'Raadsdeck' }
}

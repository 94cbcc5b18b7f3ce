import type { PDFDict, PDFDocument, PDFRef } from './library.cjs'
import { PDFHexString, PDFName, PDFNumber } from './library.cjs'
import { dictEntry, textEntry } from './objects.ts'

/** A line of the outline that a reader shows beside the pages. */
export interface OutlineEntry {
  title: string
  /** The page that it leads to, from 0. */
  page: number
  children?: OutlineEntry[]
}

/** An outline item that was written, and how many lines it opens to, itself included. */
interface Written { ref: PDFRef, lines: number }

/**
 * Puts another outline in the place of the one that Chromium made from the headings, which knows slides but not their sections.
 * ISO 32000-1, 12.3.3. Throws when an entry leads to a page that is not there.
 */
export function writeOutline(document: PDFDocument, entries: readonly OutlineEntry[]): void {
  const { context, catalog } = document
  const root = context.nextRef()
  const written = writeLevel(document, entries, root)
  context.assign(root, context.obj({
    Type: 'Outlines',
    ...ends(written),
    Count: written.reduce((sum, { lines }) => sum + lines, 0),
  }))
  catalog.set(PDFName.of('Outlines'), root)
}

function writeLevel(document: PDFDocument, entries: readonly OutlineEntry[], parent: PDFRef): Written[] {
  const { context } = document
  const refs = entries.map(() => context.nextRef())
  return entries.map(({ title, page, children = [] }, index): Written => {
    const ref = refs[index]!
    const below = writeLevel(document, children, ref)
    const lines = below.reduce((sum, child) => sum + child.lines, 0)
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: [document.getPage(page).ref, 'Fit'],
      ...ends(below),
    })
    if (refs[index - 1])
      item.set(PDFName.of('Prev'), refs[index - 1]!)
    if (refs[index + 1])
      item.set(PDFName.of('Next'), refs[index + 1]!)
    if (lines)
      item.set(PDFName.of('Count'), PDFNumber.of(lines))
    context.assign(ref, item)
    return { ref, lines: lines + 1 }
  })
}

function ends(items: readonly Written[]): { First?: PDFRef, Last?: PDFRef } {
  return items.length ? { First: items[0]!.ref, Last: items.at(-1)!.ref } : {}
}

/**
 * Gives the lines of Chromium's outline the words of the headings that they lead to. Chromium joins two words where a heading
 * wraps, and says a heading twice that it first tried to put on the page before.
 * @param headings their words, in reading order
 */
export function nameOutline({ catalog }: PDFDocument, headings: readonly string[]): void {
  let next = 0
  for (const line of linesBelow(dictEntry(catalog, 'Outlines'))) {
    const written = unbroken(textEntry(line, 'Title') ?? '')
    const found = headings.findIndex((words, index) => index >= next && written.startsWith(unbroken(words)))
    if (found < 0)
      continue
    line.set(PDFName.of('Title'), PDFHexString.fromText(headings[found]!))
    next = found + 1
  }
}

const unbroken = (text: string): string => text.replace(/[\s\u00AD]+/g, '')

/** The lines of an outline, each before those below it. A line that a file leads back to comes once. */
export function* linesBelow(parent: PDFDict | undefined, seen = new Set<PDFDict>()): Generator<PDFDict> {
  for (let line = dictEntry(parent, 'First'); line && !seen.has(line); line = dictEntry(line, 'Next')) {
    seen.add(line)
    yield line
    yield* linesBelow(line, seen)
  }
}

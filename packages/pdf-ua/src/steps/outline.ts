import type { PDFDocument, PDFRef } from '../library.cjs'
import type { OutlineEntry } from '../options.ts'
import type { FinishingStep } from './step.ts'
import { PDFHexString, PDFName, PDFNumber } from '../library.cjs'
import { elementText } from '../read/marked-text.ts'
import { dictEntry, textEntry } from '../read/objects.ts'
import { outlineLines } from '../read/outline-lines.ts'
import { allElements } from '../read/structure.ts'

/**
 * Writes the given outline, or corrects the words of Chromium's.
 *
 * ISO 32000-1, 12.3.3; neither norm has a rule for it.
 * @throws {Error} when an entry leads to a missing page
 */
export const outline: FinishingStep = {
  name: 'inhoudsopgave naast de pagina’s',
  rule: 'ISO 32000-1 12.3.3',
  apply({ document, options, structure, texts }) {
    if (options.outline)
      return writeOutline(document, options.outline)
    const headings = [...allElements(structure())].filter(({ role }) => /^H[1-6]$/.test(role))
    nameOutline(document, headings.map(heading => elementText(heading, texts())).filter(Boolean))
  },
}

/** A written outline item, and the lines it opens to, itself included. */
interface Written { ref: PDFRef, lines: number }

/** Replaces the outline that Chromium made from the headings. */
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
 * Gives the lines of Chromium's outline the words of their headings, which are in reading order.
 * Chromium joins two words where a heading wraps, and repeats a heading that it first tried on the page before.
 */
export function nameOutline({ catalog }: PDFDocument, headings: readonly string[]): void {
  let next = 0
  for (const line of outlineLines(dictEntry(catalog, 'Outlines'))) {
    const written = unbroken(textEntry(line, 'Title') ?? '')
    const found = headings.findIndex((words, index) => index >= next && written.startsWith(unbroken(words)))
    if (found < 0)
      continue
    line.set(PDFName.of('Title'), PDFHexString.fromText(headings[found]!))
    next = found + 1
  }
}

const unbroken = (text: string): string => text.replace(/[\s\u00AD]+/g, '')

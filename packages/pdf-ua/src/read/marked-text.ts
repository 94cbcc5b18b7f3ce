import type { PDFRef } from '../library.cjs'
import type { Mark, PaintedItem, PaintedText } from './painted-item.ts'
import type { StructureElement } from './structure.ts'
import { textEntry } from './objects.ts'
import { follows } from './text-state.ts'

/** The text of each piece of numbered marked content, by {@link contentKey}. */
export type MarkedText = ReadonlyMap<string, string>

/** The key of marked content: numbers count within one page or form XObject. */
export function contentKey(canvas: PDFRef | undefined, mcid: number): string {
  return `${canvas?.tag} ${mcid}`
}

/**
 * Reads the text of marked content through the fonts' ToUnicode maps.
 * A gap or a new line is a space: Chromium paints none between elements, nor where a line wraps.
 */
export function readMarkedText(painted: PaintedItem[]): MarkedText {
  const texts = new Map<string, string>()
  let previous: PaintedText | undefined
  let replaced: Mark | undefined
  for (const { text, marks } of painted) {
    const numbered = marks.findLast(mark => mark.mcid !== undefined)
    if (!text || numbered?.mcid === undefined)
      continue
    const key = contentKey(numbered.canvas, numbered.mcid)
    const stand = marks.findLast(mark => mark.actualText !== undefined)
    const words = stand
      ? stand === replaced ? '' : stand.actualText
      : text.strings.map(({ text }) => text).join('')
    texts.set(key, (texts.get(key) ?? '') + (previous && follows(previous, text, text.size) ? '' : ' ') + words)
    previous = text
    replaced = stand
  }
  return texts
}

/** An element's words as a screen reader says them, pictures by their alternative. */
export function elementText(element: StructureElement, texts: MarkedText): string {
  return rawText(element, texts).replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
}

function rawText(element: StructureElement, texts: MarkedText): string {
  return textEntry(element.dict, 'ActualText') ?? textEntry(element.dict, 'Alt') ?? element.children.map(child =>
    child.kind === 'element'
      ? rawText(child.element, texts)
      : child.kind === 'content' ? texts.get(contentKey(child.canvas, child.mcid)) ?? '' : '').join('')
}

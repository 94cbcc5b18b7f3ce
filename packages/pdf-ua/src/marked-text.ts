import type { PDFRef } from './library.cjs'
import type { Mark, PaintedItem, PaintedText } from './painted.ts'
import type { StructureElement } from './structure.ts'
import { textEntry } from './objects.ts'
import { follows } from './text-state.ts'

/** The text of each piece of numbered marked content, by {@link contentKey}. */
export type MarkedText = ReadonlyMap<string, string>

/** Names a piece of marked content: its number counts within one page or form XObject. */
export function contentKey(canvas: PDFRef | undefined, mcid: number): string {
  return `${canvas?.tag} ${mcid}`
}

/**
 * Reads the text of marked content through the fonts' ToUnicode maps.
 * Chromium paints no space between two elements nor where a line is wrapped, so a gap or a new line counts as one.
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

/** An element's own words with single spaces, pictures by their alternative: what a screen reader would say. */
export function elementText(element: StructureElement, texts: MarkedText): string {
  return rawText(element, texts).replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
}

function rawText(element: StructureElement, texts: MarkedText): string {
  return textEntry(element.dict, 'ActualText') ?? textEntry(element.dict, 'Alt') ?? element.children.map(child =>
    child.kind === 'element'
      ? rawText(child.element, texts)
      : child.kind === 'content' ? texts.get(contentKey(child.canvas, child.mcid)) ?? '' : '').join('')
}

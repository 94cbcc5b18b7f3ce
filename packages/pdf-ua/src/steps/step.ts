import type { PDFDocument } from '../library.cjs'
import type { FinishOptions } from '../options.ts'
import type { MarkedText } from '../read/marked-text.ts'
import type { PaintedItem } from '../read/painted-item.ts'
import type { StructureElement } from '../read/structure.ts'
import { readMarkedText } from '../read/marked-text.ts'
import { readPainted } from '../read/painted.ts'
import { readStructure } from '../read/structure.ts'

export interface FinishingContext {
  /** Changed in place. */
  document: PDFDocument
  options: FinishOptions
  /** The structure tree, read once: a step that changes the document changes this too. */
  structure: () => StructureElement[]
  /** The pages' original content, read once: only `artifacts` changes it, and no later step reads it. */
  painted: () => PaintedItem[]
  /** The text of the painted content. */
  texts: () => MarkedText
  /** Marked content, by its key, that is to become an artifact. */
  decorations: Set<string>
}

export function finishingContext(document: PDFDocument, options: FinishOptions): FinishingContext {
  let painted: PaintedItem[] | undefined
  let texts: MarkedText | undefined
  let structure: StructureElement[] | undefined
  const readOnce = (): PaintedItem[] => painted ??= readPainted(document)
  return {
    document,
    options,
    structure: () => structure ??= readStructure(document),
    painted: readOnce,
    texts: () => texts ??= readMarkedText(readOnce()),
    decorations: new Set(),
  }
}

/** Mends one thing that Chromium's PDF lacks. */
export interface FinishingStep {
  /** Its purpose, in a few words. */
  name: string
  /** The rules satisfied: norm, clause and, behind the dash, veraPDF's test number. */
  rule: string
  apply: (context: FinishingContext) => void
}

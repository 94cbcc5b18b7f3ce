import type { PDFDict } from '../library.cjs'
import { dictEntry } from './objects.ts'

/** The lines of an outline, each before those below it. A damaged file may lead back: each line comes once. */
export function* outlineLines(parent: PDFDict | undefined, seen = new Set<PDFDict>()): Generator<PDFDict> {
  for (let line = dictEntry(parent, 'First'); line && !seen.has(line); line = dictEntry(line, 'Next')) {
    seen.add(line)
    yield line
    yield* outlineLines(line, seen)
  }
}

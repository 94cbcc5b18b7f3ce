import type { PDFDict } from '../library.cjs'
import { dictEntry } from './objects.ts'

/** The lines of an outline, each before those below it. A damaged file may lead back: each line comes once. */
export function* outlineLines(parent: PDFDict | undefined): Generator<PDFDict> {
  const seen = new Set<PDFDict>()
  const ahead = [dictEntry(parent, 'First')]
  while (ahead.length) {
    const line = ahead.pop()
    if (!line || seen.has(line))
      continue
    seen.add(line)
    yield line
    ahead.push(dictEntry(line, 'Next'), dictEntry(line, 'First'))
  }
}

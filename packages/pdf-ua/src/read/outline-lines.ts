import type { PDFDict } from '../library.cjs'
import { dictEntry } from './objects.ts'

/** An outline's lines, parents first; each once, as a damaged file may have loops. */
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

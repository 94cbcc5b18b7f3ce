import type { PDFRef } from '../library.cjs'
import type { PaintedItem } from '../read/painted-item.ts'
import type { FinishingStep } from './step.ts'
import { PDFName, PDFRawStream } from '../library.cjs'
import { edgeOf } from '../read/edges.ts'
import { contentKey } from '../read/marked-text.ts'
import { streamText, textStream } from '../read/objects.ts'
import { isMarked } from '../read/painted-item.ts'
import { pageContent } from '../read/painted.ts'

/**
 * Marks content outside the structure as an artifact, also that taken out by `decoration`.
 * Chromium paints there: backgrounds, lines, shadows, page margin boxes, generated content,
 * and content that the HTML hides from assistive technology.
 *
 * PDF/UA-1 7.1-3: all content is tagged or an artifact; 7.8: a running header or footer says that it is one.
 */
export const artifacts: FinishingStep = {
  name: 'versiering als artefact',
  rule: 'PDF/UA-1 7.1-3 en 7.8',
  apply({ document, painted, decorations }) {
    const { context } = document
    const heights = document.getPages().map(page => page.getHeight())
    const edits = new Map<PDFRef, Map<number, Edit>>()
    const add = (canvas: PDFRef, edit: Edit): void => void (edits.get(canvas)
      ?? edits.set(canvas, new Map()).get(canvas)!).set(edit.start, edit)
    for (const item of painted()) {
      const mark = item.marks.findLast(({ canvas, mcid }) =>
        mcid !== undefined && decorations.has(contentKey(canvas, mcid)))
      if (mark)
        add(mark.canvas, { start: mark.start, end: mark.end, written: '/Artifact BMC' })
      else if (!isMarked(item))
        add(item.canvas, { ...item, written: wrapped(item, heights[item.page - 1]!) })
    }
    for (const page of document.getPages()) {
      const changes = edits.get(page.ref)
      if (changes) {
        const written = textStream(context, edited(pageContent(page), [...changes.values()]))
        page.node.set(PDFName.of('Contents'), context.register(written))
      }
      edits.delete(page.ref)
    }
    for (const [ref, changes] of edits)
      rewriteForm(ref, [...changes.values()])

    function rewriteForm(ref: PDFRef, changes: Edit[]): void {
      const form = context.lookup(ref)
      if (!(form instanceof PDFRawStream))
        return
      const written = textStream(context, edited(streamText(form), changes))
      for (const [key, value] of form.dict.entries()) {
        if (!written.dict.has(key) && key !== PDFName.of('DecodeParms'))
          written.dict.set(key, value)
      }
      context.assign(ref, written)
    }
  },
}

/** Replacements in a stream's text. */
interface Edit { start: number, end: number, written: string }

/** Applies edits, one a place: a form XObject drawn twice has its items twice. */
function edited(content: string, edits: Edit[]): string {
  let written = ''
  let at = 0
  for (const edit of edits.sort((one, other) => one.start - other.start)) {
    written += content.slice(at, edit.start) + edit.written
    at = edit.end
  }
  return written + content.slice(at)
}

function wrapped(item: PaintedItem, height: number): string {
  const side = item.kind === 'text' && edgeOf(item, height)
  const opening = side ? `/Artifact <</Type /Pagination /Subtype /${side}>> BDC` : '/Artifact BMC'
  return `${opening}\n${item.content.slice(item.start, item.end)}\nEMC`
}

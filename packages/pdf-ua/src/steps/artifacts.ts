import type { PDFRef } from '../library.cjs'
import type { PaintedItem } from '../read/painted-item.ts'
import type { FinishingStep } from './step.ts'
import { PDFName, PDFRawStream } from '../library.cjs'
import { streamText, textStream } from '../read/objects.ts'
import { isMarked } from '../read/painted-item.ts'
import { pageContent } from '../read/painted.ts'

/**
 * Marks as an artifact what Chromium paints outside the structure: backgrounds, lines, shadows, page margin boxes,
 * generated content, and content that the HTML hides from assistive technology.
 *
 * PDF/UA-1 7.1-3: all content is tagged or an artifact.
 */
export const artifacts: FinishingStep = {
  name: 'versiering als artefact',
  rule: 'PDF/UA-1 7.1-3',
  apply({ document, painted }) {
    const { context } = document
    const unmarked = Map.groupBy(painted().filter(item => !isMarked(item)), item => item.canvas)
    for (const page of document.getPages()) {
      const items = unmarked.get(page.ref)
      if (items) {
        const written = textStream(context, wrap(pageContent(page), items))
        page.node.set(PDFName.of('Contents'), context.register(written))
      }
      unmarked.delete(page.ref)
    }
    for (const [ref, items] of unmarked)
      rewriteForm(ref, items)

    function rewriteForm(ref: PDFRef, items: PaintedItem[]): void {
      const form = context.lookup(ref)
      if (!(form instanceof PDFRawStream))
        return
      const written = textStream(context, wrap(streamText(form), items))
      for (const [key, value] of form.dict.entries()) {
        if (!written.dict.has(key) && key !== PDFName.of('DecodeParms'))
          written.dict.set(key, value)
      }
      context.assign(ref, written)
    }
  },
}

/** Wraps each place once: a form XObject that is drawn twice has its items twice. */
function wrap(content: string, items: PaintedItem[]): string {
  const places = [...new Map(items.map(item => [item.start, item])).values()].sort((a, b) => a.start - b.start)
  let written = ''
  let at = 0
  for (const { start, end } of places) {
    written += `${content.slice(at, start)}/Artifact BMC\n${content.slice(start, end)}\nEMC`
    at = end
  }
  return written + content.slice(at)
}

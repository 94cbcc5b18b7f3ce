import type { PDFObject } from '../library.cjs'
import type { FinishingStep } from './step.ts'
import { PDFArray, PDFDict, PDFRef, PDFStream } from '../library.cjs'

/**
 * Removes unreferenced objects: Chromium's Info with the clock's time, and those replaced by other steps.
 *
 * No rule of either norm: the same document must have the same bytes on another day.
 */
export const sweep: FinishingStep = {
  name: 'ongebruikte onderdelen weg',
  rule: 'zelfde invoer, zelfde bytes',
  apply({ document }) {
    const { context } = document
    const { Root, Info } = context.trailerInfo
    const reached = new Set<PDFRef>()
    const ahead: PDFObject[] = [Root, Info].filter(object => object !== undefined)
    for (let object = ahead.pop(); object; object = ahead.pop()) {
      if (object instanceof PDFRef) {
        const target = reached.has(object) ? undefined : context.lookup(object)
        reached.add(object)
        if (target)
          ahead.push(target)
      }
      else if (object instanceof PDFArray) {
        ahead.push(...object.asArray())
      }
      else if (object instanceof PDFDict || object instanceof PDFStream) {
        ahead.push(...(object instanceof PDFStream ? object.dict : object).values())
      }
    }
    for (const [ref] of context.enumerateIndirectObjects()) {
      if (!reached.has(ref))
        context.delete(ref)
    }
  },
}

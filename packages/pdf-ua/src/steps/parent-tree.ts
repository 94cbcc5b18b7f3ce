import type { PDFObject, PDFRef } from '../library.cjs'
import type { FinishingStep } from './step.ts'
import { PDFDict, PDFName, PDFNull, PDFStream } from '../library.cjs'
import { dictEntry, numberEntry } from '../read/objects.ts'
import { allElements } from '../read/structure.ts'

/**
 * Rewrites the parents of content and annotations, which other steps moved.
 *
 * PDF/UA-1 7.1-3 and 7.18.5-1 follow it (ISO 32000-1, 14.7.4.4).
 */
export const parentTree: FinishingStep = {
  name: 'weg terug naar de structuur',
  rule: 'PDF/UA-1 7.1-3 en 7.18.5-1',
  apply({ document, structure }) {
    const { context } = document
    const root = dictEntry(document.catalog, 'StructTreeRoot')
    if (!root)
      return
    const contents = new Map<number, PDFObject[]>()
    const objects = new Map<number, PDFRef>()
    let next = 0

    const keyOf = (dict: PDFDict, key: 'StructParents' | 'StructParent'): number => {
      const number = numberEntry(dict, key) ?? next
      next = Math.max(next, number + 1)
      dict.set(PDFName.of(key), context.obj(number))
      return number
    }

    next = numberEntry(root, 'ParentTreeNextKey') ?? 0
    for (const element of allElements(structure())) {
      for (const child of element.children) {
        if (child.kind === 'object' && child.object && element.ref) {
          objects.set(keyOf(child.object, 'StructParent'), element.ref)
        }
        else if (child.kind === 'content' && element.ref) {
          const canvas = context.lookup(child.canvas)
          const dict = canvas instanceof PDFStream ? canvas.dict : canvas
          if (!(dict instanceof PDFDict))
            continue
          const key = keyOf(dict, 'StructParents')
          const parents = contents.get(key) ?? []
          parents[child.mcid] = element.ref
          contents.set(key, parents)
        }
      }
    }

    const entries: [number, PDFObject][] = [
      ...objects,
      // Null for numbers without an element: PDF arrays have no holes.
      ...[...contents].map(([key, parents]): [number, PDFObject] =>
        [key, context.obj(Array.from(parents, parent => parent ?? PDFNull))]),
    ]
    const nums = entries.sort(([a], [b]) => a - b).flat()
    root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: nums })))
    root.set(PDFName.of('ParentTreeNextKey'), context.obj(next))
  },
}

import type { PaintedItem } from '../read/painted-item.ts'
import type { StructureElement } from '../read/structure.ts'
import type { FinishingStep } from './step.ts'
import { contentKey } from '../read/marked-text.ts'
import { setChildren } from '../read/structure.ts'

/** Here a drawing is the content: Chromium draws the bullets of lists. */
const DRAWINGS = new Set(['Figure', 'Formula', 'Lbl'])

/**
 * Takes backgrounds and lines out of the structure, for `artifacts` to mark.
 * Chromium tags them as content of their element.
 *
 * PDF/UA-1 7.1-1: decoration is an artifact.
 */
export const decoration: FinishingStep = {
  name: 'lijnen en vlakken als versiering',
  rule: 'PDF/UA-1 7.1',
  apply({ structure, painted, decorations }) {
    const kinds = new Map<string, Set<PaintedItem['kind']>>()
    for (const { kind, marks } of painted()) {
      const mark = marks.findLast(({ mcid }) => mcid !== undefined)
      const key = mark && contentKey(mark.canvas, mark.mcid!)
      if (key)
        kinds.set(key, (kinds.get(key) ?? new Set()).add(kind))
    }
    const clean = (element: StructureElement): void => {
      if (DRAWINGS.has(element.role))
        return
      const kept = element.children.filter((child) => {
        if (child.kind === 'element')
          clean(child.element)
        if (child.kind !== 'content')
          return true
        const key = contentKey(child.canvas, child.mcid)
        const isDecoration = [...kinds.get(key) ?? []].every(kind => kind === 'path')
        if (isDecoration)
          decorations.add(key)
        return !isDecoration
      })
      if (kept.length < element.children.length)
        setChildren(element, kept)
    }
    structure().forEach(clean)
  },
}

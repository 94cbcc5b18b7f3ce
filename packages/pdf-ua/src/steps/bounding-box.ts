import type { Box } from '../read/geometry.ts'
import type { StructureElement } from '../read/structure.ts'
import type { FinishingStep } from './step.ts'
import { PDFDict, PDFName } from '../library.cjs'
import { boxOf, union } from '../read/geometry.ts'
import { contentKey } from '../read/marked-text.ts'
import { itemsOf, nameEntry } from '../read/objects.ts'
import { allElements } from '../read/structure.ts'

/**
 * Tells where on its page each picture is.
 *
 * ISO 32000-1 14.8.5.4.3: a Figure has a BBox.
 */
export const boundingBox: FinishingStep = {
  name: 'plaats van plaatjes',
  rule: 'ISO 32000-1 14.8.5.4.3',
  apply({ document, structure, painted }) {
    const { context } = document
    const figures = [...allElements(structure())].filter(({ role }) => role === 'Figure')
    const keys = new Map(figures.map(figure => [figure, new Set(keysOf(figure))]))
    const wanted = new Set([...keys.values()].flatMap(set => [...set]))
    const boxes = new Map<string, Box>()
    for (const item of painted()) {
      const mark = item.marks.findLast(({ mcid }) => mcid !== undefined)
      const key = mark && contentKey(mark.canvas, mark.mcid!)
      const box = key && wanted.has(key) && boxOf(item)
      if (box)
        boxes.set(key, union([boxes.get(key) ?? box, box])!)
    }
    for (const [figure, set] of keys) {
      const box = union([...set].map(key => boxes.get(key)).filter(box => box !== undefined))
      if (!box || itemsOf(figure.dict, 'A').some(item => item instanceof PDFDict && item.has(PDFName.of('BBox'))))
        continue
      const numbers = [box.left, box.bottom, box.right, box.top].map(number => Math.round(number * 100) / 100)
      const others = itemsOf(figure.dict, 'A').filter(item => item instanceof PDFDict)
      const layout = others.find(item => nameEntry(item, 'O') === 'Layout') ?? context.obj({ O: 'Layout' })
      layout.set(PDFName.of('BBox'), context.obj(numbers))
      figure.dict.set(PDFName.of('A'), context.obj([...others.filter(item => item !== layout), layout]))
    }
  },
}

function keysOf(figure: StructureElement): string[] {
  return [...allElements([figure])].flatMap(({ children }) => children.flatMap(child =>
    child.kind === 'content' ? contentKey(child.canvas, child.mcid) : []))
}

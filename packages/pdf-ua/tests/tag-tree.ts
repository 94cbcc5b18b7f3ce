import type { PDFDocument } from '../src/library.cjs'
import type { StructureChild, StructureElement } from '../src/read/structure.ts'
import { PDFDict, PDFName } from '../src/library.cjs'
import { contentKey, readMarkedText } from '../src/read/marked-text.ts'
import { itemsOf, textEntry } from '../src/read/objects.ts'
import { readPainted } from '../src/read/painted.ts'
import { readStructure } from '../src/read/structure.ts'

/** Characters of a text that are shown. */
const SHOWN = 40
/** Siblings of one shape in a row before the rest is only counted. */
const ALIKE = 2

const BLANK = `''`

/** Each tree below a document's first element as text: one line an element, with its words. */
export function tagTrees(document: PDFDocument): string[] {
  const texts = readMarkedText(readPainted(document))

  const words = (child: StructureChild): string => child.kind === 'content'
    ? shortened(texts.get(contentKey(child.canvas, child.mcid)) ?? '')
    : child.kind === 'object' ? `→ ${shortened(textEntry(child.object!, 'Contents') ?? '')}` : ''

  const lines = (element: StructureElement, depth: number): string[] => {
    const indent = '  '.repeat(depth)
    let head = `${indent}${element.type}${attributes(element)}`
    const rows: string[] = []
    const alike = { shape: '', times: 0 }
    const close = (): void => {
      if (alike.times > ALIKE)
        rows.push(`${indent}  + ${alike.times - ALIKE} × ${alike.shape}`)
      alike.times = 0
    }
    for (const child of element.children) {
      if (child.kind === 'element') {
        const shape = shapeOf(child.element)
        if (shape !== alike.shape)
          close()
        alike.shape = shape
        if (++alike.times <= ALIKE)
          rows.push(...lines(child.element, depth + 1))
        continue
      }
      const said = words(child)
      // A link has a box a line, all with the same words.
      if (child.kind === 'object') {
        head += head.includes(said) ? '' : ` ${said}`
      }
      else if (said !== BLANK) {
        close()
        if (rows.length)
          rows.push(`${indent}  ${said}`)
        else
          head += ` ${said}`
      }
    }
    close()
    const isDrawing = element.children.length > 0 && element.children.every(child => words(child) === BLANK)
    return [isDrawing ? `${head} ${BLANK}` : head, ...rows]
  }
  return readStructure(document).flatMap(({ children }) => children.flatMap(child =>
    child.kind === 'element' ? lines(child.element, 0).join('\n') : []))
}

/** The types in it, such as `LI(Lbl LBody(Link))`. */
function shapeOf({ type, children }: StructureElement): string {
  const kids = children.flatMap(child => child.kind === 'element' ? shapeOf(child.element) : [])
  return kids.length ? `${type}(${kids.join(' ')})` : type
}

function attributes({ dict }: StructureElement): string {
  const told = ['Alt', 'Lang', 'ID'].flatMap(key => textEntry(dict, key) ? `${key}=${shortened(textEntry(dict, key)!)}` : [])
  const hasBox = itemsOf(dict, 'A').some(item => item instanceof PDFDict && item.has(PDFName.of('BBox')))
  return [...told, ...hasBox ? ['BBox'] : []].map(attribute => ` ${attribute}`).join('')
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return `'${plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain}'`
}

import type { Operation } from './content.ts'
import type { Font } from './font.ts'
import type { PDFDict } from './library.cjs'
import type { Mark, PaintedItem } from './painted.ts'
import type { TextState } from './text-state.ts'
import { readOperations } from './content.ts'
import { PDFName, PDFRef, PDFStream } from './library.cjs'
import { dictEntry, nameEntry, numberEntry, streamText } from './objects.ts'
import { nameOf, stringBytes } from './operands.ts'
import { isMarked } from './painted.ts'
import { follows, moved, nextLine, placed, START, textAt } from './text-state.ts'

/** Form XObjects may be nested; a file whose forms draw themselves must not hang us. */
const DEEPEST_FORM = 20

/** What is painted on: a page or a form XObject. */
export interface Canvas {
  ref: PDFRef
  resources: PDFDict | undefined
  /** The text of its content stream. */
  content: string
}

/** Where a canvas is painted. */
export interface Placement {
  /** The page's number, from 1. */
  page: number
  /** The marked content in which a form XObject is drawn. */
  marks: Mark[]
  /** How many form XObjects it is in. */
  depth: number
  /** Reads a font once for the whole document. */
  fontOf: (dict: PDFDict) => Font
}

/** Text that may go on. */
type TextItem = PaintedItem & Required<Pick<PaintedItem, 'text'>>

/** What may stand between strings that are one item: what is marked as one, or reported as one, must hold nothing else. */
const GOES_ON = new Set(['Td', 'Tj', 'TJ'])

/** Reads what one canvas paints, in order, with the marked content and, for text, the font that apply. */
export function readCanvas(canvas: Canvas, placement: Placement): PaintedItem[] {
  const items: PaintedItem[] = []
  const saved: TextState[] = []
  let marks = placement.marks
  let text = START
  let pathStart: number | undefined
  /** The item that a next string may belong to: nothing but a move has come after it. */
  let running: TextItem | undefined

  const itemOf = (kind: PaintedItem['kind'], { start, end }: Operation): PaintedItem =>
    ({ kind, page: placement.page, canvas: canvas.ref, start, end, marks })

  const show = (operation: Operation): void => {
    if (!running || !follows(running.text, text, running.text.size)) {
      running = { ...itemOf('text', operation), text: textAt(text) }
      items.push(running)
    }
    const shown = text.font?.shown(operation.operands)
    if (shown)
      running.text.strings.push(shown)
    running.text.right = text.left + (shown?.width ?? 0) * running.text.size
    running.end = operation.end
    text = { ...text, left: running.text.right }
  }

  for (const operation of readOperations(canvas.content)) {
    const { operator } = operation
    if (running && !GOES_ON.has(operator))
      running = undefined
    switch (operator) {
      // The many first: nine of ten operations are letters and lines.
      case 'Tj': case 'TJ':
        show(operation)
        break
      case 'Td': case 'TD':
        text = moved(text, operation.operands)
        break
      case 'l': case 'h':
        break
      case 'm': case 're':
        pathStart ??= operation.start
        break
      case 'f': case 'F': case 'f*': case 'B': case 'B*': case 'b': case 'b*': case 'S': case 's':
        items.push({ ...itemOf('path', operation), start: pathStart ?? operation.start })
        pathStart = undefined
        break
      case 'n':
        pathStart = undefined
        break
      case '\'': case '"':
        text = nextLine(text)
        show(operation)
        break
      case 'Tf': {
        const [name, size] = operation.operands
        const dict = dictEntry(dictEntry(canvas.resources, 'Font'), nameOf(name))
        text = { ...text, font: dict && placement.fontOf(dict), size: Number(size) }
        break
      }
      case 'Tm':
        text = placed(text, operation.operands)
        break
      case 'T*':
        text = nextLine(text)
        break
      case 'q':
        saved.push(text)
        break
      case 'Q':
        text = saved.pop() ?? text
        break
      case 'BMC': case 'BDC':
        marks = [...marks, readMark(operation, canvas)]
        break
      case 'EMC':
        marks = marks.length > placement.marks.length ? marks.slice(0, -1) : marks
        break
      case 'sh':
        items.push(itemOf('shading', operation))
        break
      case 'BI':
        items.push(itemOf('image', operation))
        break
      case 'Do':
        items.push(...readXObject(nameOf(operation.operands[0]), canvas, { ...placement, marks }, kind => itemOf(kind, operation)))
        break
    }
  }
  return items
}

function readXObject(name: string, canvas: Canvas, placement: Placement, itemOf: (kind: 'image' | 'form') => PaintedItem): PaintedItem[] {
  const xObjects = dictEntry(canvas.resources, 'XObject')
  const ref = xObjects?.get(PDFName.of(name))
  const stream = xObjects?.lookup(PDFName.of(name))
  if (!(stream instanceof PDFStream) || !(ref instanceof PDFRef))
    return []
  if (nameEntry(stream.dict, 'Subtype') !== 'Form')
    return [itemOf('image')]
  if (placement.depth === DEEPEST_FORM)
    return []
  const form: Canvas = { ref, resources: dictEntry(stream.dict, 'Resources') ?? canvas.resources, content: streamText(stream) }
  const parts = readCanvas(form, { ...placement, depth: placement.depth + 1 })
  const whole = itemOf('form')
  return parts.some(isMarked) || parts.length === 0 ? parts : [whole]
}

function readMark({ operands }: Operation, canvas: Canvas): Mark {
  const named = operands[1]?.startsWith('/')
    ? dictEntry(dictEntry(canvas.resources, 'Properties'), nameOf(operands[1]))
    : undefined
  const inline = (key: string): string | undefined => operands.find((_, at) => at > 1 && operands[at - 1] === key)
  const mcid = numberEntry(named, 'MCID') ?? inline('/MCID')
  const actualText = inline('/ActualText')
  return {
    tag: nameOf(operands[0]),
    canvas: canvas.ref,
    mcid: mcid === undefined ? undefined : Number(mcid),
    actualText: actualText && new TextDecoder('utf-16be').decode(stringBytes(actualText)),
  }
}

import type { PDFDict } from '../library.cjs'
import type { Operation } from './content.ts'
import type { Font } from './font.ts'
import type { Matrix } from './geometry.ts'
import type { Canvas, Mark, PaintedItem } from './painted-item.ts'
import type { TextState } from './text-state.ts'
import { PDFName, PDFNumber, PDFRef, PDFStream } from '../library.cjs'
import { readOperations } from './content.ts'
import { matrixOf, multiplied } from './geometry.ts'
import { dictEntry, itemsOf, nameEntry, numberEntry, streamText } from './objects.ts'
import { nameOf, stringBytes } from './operands.ts'
import { isMarked } from './painted-item.ts'
import { follows, moved, nextLine, placed, START, textAt } from './text-state.ts'
import { tooMuch } from './unreadable.ts'

/** Stops at form XObjects that draw themselves. */
const DEEPEST_FORM = 20

/** Painted items in a document: ten times those of a long one. */
const MOST_PAINTED = 2_000_000
/** Items that a form counts as: each use reads it again. Ten times more when nested. */
const FORM = 20
/** Nesting of marked content, or of saved states. */
const DEEPEST = 500

/** The place of a canvas. */
export interface Placement {
  /** The page's number, from 1. */
  page: number
  /** The marked content around a form XObject. */
  marks: Mark[]
  /** The number of form XObjects around it. */
  depth: number
  /** From the canvas' space to the page's. */
  matrix: Matrix
  /** Reads a font once for the whole document. */
  fontOf: (dict: PDFDict) => Font
  /** All that is painted, counted for the whole document. */
  painted: { times: number }
}

/** An item that a next string may belong to. */
type TextItem = PaintedItem & Required<Pick<PaintedItem, 'text'>>

/** Operators within one text item, which is marked or reported as a whole. */
const GOES_ON = new Set(['Td', 'Tj', 'TJ'])

/**
 * Reads a canvas's items in order, with marked content and, for text, the font.
 * @throws {UnreadablePdf} when the items are too many, or nested too deep
 */
export function readCanvas(canvas: Canvas, placement: Placement): PaintedItem[] {
  const items: PaintedItem[] = []
  const saved: { text: TextState, matrix: Matrix }[] = []
  let { marks, matrix } = placement
  let text = START
  let pathStart: number | undefined
  /** The last text, as long as only moves follow it. */
  let running: TextItem | undefined

  const itemOf = (kind: PaintedItem['kind'], { start, end }: Operation): PaintedItem => {
    if (++placement.painted.times > MOST_PAINTED)
      throw tooMuch('het tekent te veel')
    return { kind, page: placement.page, canvas: canvas.ref, start, end, marks, matrix, content: canvas.content }
  }

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
      // The frequent first: nine of ten operations are letters and lines.
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
      case 'BT':
        text = { ...START, font: text.font, size: text.size }
        break
      case 'Tm':
        text = placed(text, operation.operands)
        break
      case 'T*':
        text = nextLine(text)
        break
      case 'q':
        saved.push({ text, matrix })
        requireDepth(saved.length)
        break
      case 'Q':
        ({ text, matrix } = saved.pop() ?? { text, matrix })
        break
      case 'cm':
        matrix = multiplied(matrixOf(operation.operands), matrix)
        break
      case 'BMC': case 'BDC':
        marks = [...marks, readMark(operation, canvas)]
        requireDepth(marks.length)
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
        items.push(...readXObject(
          nameOf(operation.operands[0]),
          canvas,
          { ...placement, marks, matrix },
          kind => itemOf(kind, operation),
        ))
        break
    }
  }
  return items
}

function requireDepth(depth: number): void {
  if (depth > DEEPEST)
    throw tooMuch(`inhoud staat meer dan ${DEEPEST} diep in elkaar`)
}

function readXObject(
  name: string,
  canvas: Canvas,
  placement: Placement,
  itemOf: (kind: 'image' | 'form') => PaintedItem,
): PaintedItem[] {
  const xObjects = dictEntry(canvas.resources, 'XObject')
  const ref = xObjects?.get(PDFName.of(name))
  const stream = xObjects?.lookup(PDFName.of(name))
  if (!(stream instanceof PDFStream) || !(ref instanceof PDFRef))
    return []
  if (nameEntry(stream.dict, 'Subtype') !== 'Form')
    return [itemOf('image')]
  if (placement.depth === DEEPEST_FORM)
    return []
  const form: Canvas = {
    ref,
    resources: dictEntry(stream.dict, 'Resources') ?? canvas.resources,
    content: streamText(stream),
  }
  const own = itemsOf(stream.dict, 'Matrix').map(item => item instanceof PDFNumber ? item.asNumber() : Number.NaN)
  const matrix = multiplied(matrixOf(own), placement.matrix)
  placement.painted.times += placement.depth ? 10 * FORM : FORM
  const whole = itemOf('form')
  const parts = readCanvas(form, { ...placement, matrix, depth: placement.depth + 1 })
  return parts.some(isMarked) || parts.length === 0 ? parts : [whole]
}

function readMark({ operands, start, end }: Operation, canvas: Canvas): Mark {
  const named = operands[1]?.startsWith('/')
    ? dictEntry(dictEntry(canvas.resources, 'Properties'), nameOf(operands[1]))
    : undefined
  const inline = (key: string): string | undefined => operands.find((_, at) => at > 1 && operands[at - 1] === key)
  const mcid = numberEntry(named, 'MCID') ?? inline('/MCID')
  const actualText = inline('/ActualText')
  return {
    tag: nameOf(operands[0]),
    start,
    end,
    canvas: canvas.ref,
    mcid: mcid === undefined ? undefined : Number(mcid),
    actualText: actualText && new TextDecoder('utf-16be').decode(stringBytes(actualText)),
  }
}

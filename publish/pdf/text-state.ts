import type { Font, ShownString } from './font.ts'
import type { PaintedText } from './painted.ts'

/** What the text operators set, as far as reading the text asks. */
export interface TextState {
  font?: Font
  size: number
  /** How much wider the text matrix makes everything. */
  scale: number
  line: number
  lineLeft: number
  left: number
}

/** At the beginning of a content stream. */
export const START: TextState = { size: 0, scale: 1, line: 0, lineLeft: 0, left: 0 }

/** After `Tm`, whose operands are a matrix: the text stands at its last two numbers. */
export function placed(state: TextState, operands: string[]): TextState {
  const [scale, , , , left, line] = operands.map(Number) as [number, number, number, number, number, number]
  return { ...state, scale, line, left, lineLeft: left }
}

/** After `Td`: as far from the beginning of the line as its operands say. */
export function moved(state: TextState, operands: string[]): TextState {
  const left = state.lineLeft + Number(operands[0]) * state.scale
  return { ...state, line: state.line + Number(operands[1]), left, lineLeft: left }
}

/** On the next line. How far down that is does not matter here, only that it is another. */
export function nextLine(text: TextState): TextState {
  return { ...text, left: text.lineLeft, line: text.line - 1 }
}

/** What a string shows without a font. */
const NOTHING: ShownString = { codes: [], width: 0, text: '' }

/** A string shown in this state, with where it begins and ends. */
export function shownText({ font, size, scale, line, left }: TextState, operands: string[]): PaintedText {
  const shown = font?.shown(operands) ?? NOTHING
  return { font, size: size * scale, shown, line, left, right: left + shown.width * size * scale }
}

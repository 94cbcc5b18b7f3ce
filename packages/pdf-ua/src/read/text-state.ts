import type { Font } from './font.ts'
import type { PaintedText } from './painted-item.ts'

/** The state that text operators set, as far as reading text needs it. */
export interface TextState {
  font?: Font
  size: number
  /** The horizontal scale of the text matrix. */
  scale: number
  line: number
  lineLeft: number
  left: number
}

/** Holds at the beginning of a content stream. */
export const START: TextState = { size: 0, scale: 1, line: 0, lineLeft: 0, left: 0 }

/** After `Tm`: the last two numbers of its matrix are the place. */
export function placed(state: TextState, operands: string[]): TextState {
  const [scale, , , , left, line] = operands.map(Number) as [number, number, number, number, number, number]
  return { ...state, scale, line, left, lineLeft: left }
}

/** After `Td`: its operands count from the beginning of the line. */
export function moved(state: TextState, operands: string[]): TextState {
  const left = state.lineLeft + Number(operands[0]) * state.scale
  return { ...state, line: state.line + Number(operands[1]), left, lineLeft: left }
}

/** On the next line; how far down does not matter here. */
export function nextLine(text: TextState): TextState {
  return { ...text, left: text.lineLeft, line: text.line - 1 }
}

/** Text that begins in this state, still without a string. */
export function textAt({ font, size, scale, line, left }: TextState): PaintedText {
  return { font, size: size * scale, strings: [], line, left, right: left }
}

/** Gaps wider than this part of the size are spaces: half the width of the fonts' own. */
const SPACE = 0.12

type Place = Pick<TextState, 'line' | 'left'>

/** True for text right behind the previous, without a space or a new line. */
export function follows(previous: PaintedText, { line, left }: Place, size: number): boolean {
  return previous.line === line && Math.abs(left - previous.right) < SPACE * Math.abs(size)
}

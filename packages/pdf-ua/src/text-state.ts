import type { Font } from './font.ts'
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

/** Text that begins in this state, as yet without a string. */
export function textAt({ font, size, scale, line, left }: TextState): PaintedText {
  return { font, size: size * scale, strings: [], line, left, right: left }
}

/** A gap as wide as this part of the letter's size is a space; half of what the fonts' own space is. */
const SPACE = 0.12

/** Whether a text of this size goes on where the previous one ends, without a space between them. */
export function follows(previous: PaintedText, { line, left }: Pick<TextState, 'line' | 'left'>, size: number): boolean {
  return previous.line === line && Math.abs(left - previous.right) < SPACE * Math.abs(size)
}

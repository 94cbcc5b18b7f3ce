import type { PaintedItem } from './painted-item.ts'
import { readOperations } from './content.ts'

/** A transformation of the plane (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** In the page's space, in points. */
export interface Box { left: number, bottom: number, right: number, top: number }

/** Operators that add points to a path (ISO 32000-1, 8.5.2). */
const PATH = new Set(['m', 'l', 'c', 'v', 'y'])

export const SAME: Matrix = [1, 0, 0, 1, 0, 0]

/** The part of a letter's size that is below its line. */
const DESCENT = 0.25

/** Six numbers as a matrix; anything else changes nothing. */
export function matrixOf(operands: readonly (string | number)[]): Matrix {
  const numbers = operands.map(Number)
  return numbers.length === 6 && numbers.every(Number.isFinite) ? numbers as unknown as Matrix : SAME
}

/** First `one`, then `other`. */
export function multiplied([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u]
}

/** An item's painted area on its page; text by line height. None for shadings and whole forms. */
export function boxOf(item: PaintedItem): Box | undefined {
  const { kind, text, matrix } = item
  if (text) {
    const { left, right, line, size } = text
    const box = around([left, line, right, line], matrix)
    const height = Math.abs(size) * Math.hypot(matrix[2], matrix[3])
    return box && { ...box, bottom: box.bottom - DESCENT * height, top: box.top + height }
  }
  if (kind === 'image')
    return around([0, 0, 1, 0, 0, 1, 1, 1], matrix)
  return kind === 'path' ? around(pointsOf(item), matrix) : undefined
}

/** The smallest box around others. */
export function union(boxes: readonly Box[]): Box | undefined {
  return boxes.length === 0
    ? undefined
    : {
        left: boxes.reduce((least, { left }) => Math.min(least, left), Infinity),
        bottom: boxes.reduce((least, { bottom }) => Math.min(least, bottom), Infinity),
        right: boxes.reduce((most, { right }) => Math.max(most, right), -Infinity),
        top: boxes.reduce((most, { top }) => Math.max(most, top), -Infinity),
      }
}

/** The points of a path, control points included: x and y in turn. */
function pointsOf({ content, start, end }: PaintedItem): number[] {
  const points: number[] = []
  for (const { operator, operands } of readOperations(content.slice(start, end))) {
    const numbers = operands.map(Number)
    if (operator === 're') {
      const [x, y, width, height] = numbers as [number, number, number, number]
      points.push(x, y, x + width, y + height)
    }
    else if (PATH.has(operator)) {
      points.push(...numbers)
    }
  }
  return points
}

/** The box around points, given as x and y in turn. */
function around(points: readonly number[], [a, b, c, d, e, f]: Matrix): Box | undefined {
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity }
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = [points[at]!, points[at + 1]!]
    const [across, up] = [a * x + c * y + e, b * x + d * y + f]
    box.left = Math.min(box.left, across)
    box.bottom = Math.min(box.bottom, up)
    box.right = Math.max(box.right, across)
    box.top = Math.max(box.top, up)
  }
  return points.length > 1 ? box : undefined
}

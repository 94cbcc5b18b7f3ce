import type { Target } from '../../../site/player/small-links.ts'
import { expect, it } from 'vitest'
import { areCrowded } from '../../../site/player/small-links.ts'

const box = (x: number, y: number, width: number, height: number): Target => ({ x, y, width, height })

it.each([
  ['one small one', [box(0, 0, 10, 10)], false],
  ['small ones far apart', [box(0, 0, 10, 10), box(30, 0, 10, 10)], false],
  ['small ones near each other', [box(0, 0, 10, 10), box(20, 0, 10, 10)], true],
  ['lines of links with a tight leading', [box(0, 0, 100, 20), box(0, 22, 100, 20)], true],
  ['lines of links with room', [box(0, 0, 100, 20), box(0, 24, 100, 20)], false],
  ['large ones that touch', [box(0, 0, 24, 24), box(24, 0, 24, 24)], false],
  ['a small one beside a large one', [box(0, 0, 20, 20), box(21, 0, 100, 100)], true],
])('%s: crowded %#', (_, targets, crowded) => {
  expect(areCrowded(targets)).toBe(crowded)
})

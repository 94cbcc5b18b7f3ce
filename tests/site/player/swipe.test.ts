import { expect, it } from 'vitest'
import { swipeOf } from '../../../site/player/swipe.ts'

const at = (clientX: number, clientY: number): { clientX: number, clientY: number } => ({ clientX, clientY })

it.each([
  ['to the left', at(200, 100), at(100, 110), 'next'],
  ['to the right', at(100, 100), at(200, 90), 'previous'],
  ['a tap', at(100, 100), at(102, 100), undefined],
  ['too short', at(100, 100), at(60, 100), undefined],
  ['a scroll', at(100, 100), at(110, 300), undefined],
  ['aslant', at(100, 100), at(200, 180), undefined],
])('%s', (_, from, to, action) => {
  expect(swipeOf(from, to)).toBe(action)
})

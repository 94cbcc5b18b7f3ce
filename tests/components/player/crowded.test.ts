import { areCrowded } from '../../../components/player/crowded.ts'
import { describe, expect, it } from 'vitest'

/** A row of text as a target: 200 px wide, its top and height in px. */
const row = (y: number, height: number, x = 0, width = 200): Parameters<typeof areCrowded>[0][number] => ({ x, y, width, height })

describe('areCrowded', () => {
  it.each([
    ['nothing', [], false],
    ['one small link', [row(0, 10)], false],
    ['links of 24 px that touch', [row(0, 24), row(24, 24)], false],
    ['rows of 23 px under each other', [row(0, 23), row(23, 23)], true],
    ['small links, their middles 24 px apart', [row(0, 14), row(24, 14)], false],
    ['small links, their middles 23 px apart', [row(0, 14), row(23, 14)], true],
    ['a small link 11 px from the edge of a large one', [row(0, 10), row(16, 44)], true],
    ['a small link 12 px from the edge of a large one', [row(0, 10), row(17, 44)], false],
    ['small links beside each other, far enough apart', [row(0, 10, 0, 20), row(0, 10, 24, 20)], false],
    ['small links beside each other, too close', [row(0, 10, 0, 20), row(0, 10, 22, 20)], true],
  ])('%s', (_, targets, expected) => {
    expect(areCrowded(targets)).toBe(expected)
  })
})

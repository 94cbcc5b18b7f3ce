import { describe, expect, it } from 'vitest'
import { measure } from '../../memo/measure.ts'

const memo = { voice: 'memo', weight: 400 } as const

describe('measure', () => {
  it.each([
    ['the joiners of an emoji of parts', '👩\u200D👩\u200D👧', '👩👩👧'],
    ['what chooses the colour of a sign', '🏳\uFE0F', '🏳'],
    ['an accent on the letter before it', 'ქ\u0301', 'ქ'],
  ])('gives no room to %s', (_, text, same) => {
    expect(measure(text, memo)).toBeCloseTo(measure(same, memo))
    expect(measure(text, memo)).toBeGreaterThan(0)
  })

  it('sets letters as a browser does: closer together where their shapes allow', () => {
    expect(measure('AV', memo)).toBeLessThan(measure('A', memo) + measure('V', memo))
  })

  it('knows that a heavier letter is wider', () => {
    expect(measure('gemeenteraad', { ...memo, weight: 700 })).toBeGreaterThan(measure('gemeenteraad', memo))
  })
})

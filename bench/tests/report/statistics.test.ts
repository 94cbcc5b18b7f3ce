import { describe, expect, it } from 'vitest'
import { growth, median, ratio } from '../../src/report/statistics.ts'

describe('median', () => {
  it.each([
    [[], undefined],
    [[5], 5],
    [[9, 1, 5], 5],
    [[10, 1, 9, 2], 5.5],
    [[100, 20, 3], 20],
  ])('of %j is %s', (values, expected) => {
    expect(median(values)).toBe(expected)
  })
  it('leaves the values in their order', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })
})

describe('ratio', () => {
  it.each([
    [6, 3, 2],
    [undefined, 3, undefined],
    [6, undefined, undefined],
    [6, 0, undefined],
  ])('of %s to %s is %s', (value, to, expected) => {
    expect(ratio(value, to)).toBe(expected)
  })
})

describe('growth', () => {
  const of = (time: (slides: number) => number): number | undefined =>
    growth({ slides: 30, time: time(30) }, { slides: 300, time: time(300) }, { slides: 1000, time: time(1000) })
  it.each([
    ['linear', (slides: number) => slides * 7, 10 / 3],
    ['linear after starting up', (slides: number) => 5000 + slides * 7, 10 / 3],
    ['quadratic', (slides: number) => slides ** 2, (1000 / 300) ** 2],
    ['quadratic after the middle', (slides: number) => 600 + (slides > 300 ? slides ** 2 : slides), (1000 ** 2) / 300],
  ])('of a step that is %s', (_case, time, expected) => {
    expect(of(time)).toBeCloseTo(expected, 5)
  })
  it.each([
    ['takes the same at any size', () => 100],
    ['takes less at a larger one', (slides: number) => 1000 - slides],
  ])('says nothing of a step that %s', (_case, time) => {
    expect(of(time)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { barsOf, columnWidths, isNumeric, numberIn } from '../../deck/table-columns.ts'
import { createFit } from '../../deck/text/fit.ts'
import { memoStyle } from '../../deck/text/styles.ts'
import { measure } from '../../memo/measure.ts'
import { nl } from '../../words/nl.ts'

describe('a number of the memo', () => {
  it.each([
    ['€ 30.000', 'nl', 30000],
    ['€ 1.100.000,50', 'nl', 1100000.5],
    ['12,5%', 'nl', 12.5],
    ['$1,250.75', 'en', 1250.75],
    ['−4', 'nl', -4],
    ['380[^1]', 'nl', 380],
    ['geen', 'nl', undefined],
    ['', 'nl', undefined],
  ])('%j in %s is %j', (text, language, number) => {
    expect(numberIn(text, language)).toBe(number)
  })
})

const table = { columns: ['Weg', 'Kosten', 'Oordeel'], rows: [['A', '€ 10', 'goed'], ['B', '', '2 sterren'], ['C', '€ 40', '']] }

it('a column is of numbers when each of its cells is one, or empty', () => {
  expect([0, 1, 2].map(column => isNumeric(table, column, 'nl'))).toEqual([false, true, false])
})

it('bars are shares of the largest number, and nothing for what is none', () => {
  expect(barsOf(table, 1, 'nl')).toEqual([0.25, 0, 1])
  expect(barsOf(table, 2, 'nl')).toEqual([0, 1, 0])
  expect(barsOf({ ...table, rows: [['A', '−3', '']] }, 1, 'nl')).toEqual([0])
})

describe('the widths of columns', () => {
  const fit = createFit(measure, nl.titlePart)
  const style = memoStyle(24, 1.25, 600)
  const long = { columns: ['Weg', 'Wat ervoor nodig is om het op tijd te kunnen doen'], rows: [['Nieuw bouwen', '€ 1.100.000']] }

  it('fill the room and never more', () => {
    for (const width of [300, 600, 1100]) {
      const widths = columnWidths(long, { width, style, around: 24 }, fit)
      expect(widths.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(width)
      expect(widths.reduce((sum, one) => sum + one)).toBeGreaterThan(width - 3)
    }
  })

  it('leave no word or number less than it needs while there is room for all', () => {
    const [first, second] = columnWidths(long, { width: 360, style, around: 24 }, fit)
    expect(first).toBeGreaterThan(fit.width('bouwen', style) + 24)
    expect(second).toBeGreaterThan(fit.width('€ 1.100.000', style) + 24)
  })

  it('keep room for bars', () => {
    const plain = columnWidths(long, { width: 900, style, around: 24 }, fit)
    const drawn = columnWidths(long, { width: 900, style, around: 24, bar: { column: 0, width: 130 } }, fit)
    expect(drawn[0]).toBeGreaterThan(plain[0]!)
  })
})

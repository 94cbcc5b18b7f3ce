import { describe, expect, it } from 'vitest'
import { namesSources } from '../../deck/theme-map.ts'
import { rowsByYear, timelineRows } from '../../deck/timeline.ts'
import { partIn, readSmall, smallMemo } from '../fixtures/small-memo.ts'

describe('the rows of the timeline', () => {
  const dated = (...dates: string[]) => {
    const one = partIn(smallMemo(), 'sources').items[0]!
    const sources = dates.map((published, index) => ({ ...one, id: `bron-${index}`, topic: index ? 'beleid' : 'cijfers', ours: { ...one.ours, published, related: [] } }))
    return rowsByYear(timelineRows(readSmall({ 'parts.4.items': sources, 'parts.1.items.0.ours.sources': [] }))).map(({ year, sources }) => [year, ...sources.map(source => source.ours.published)])
  }

  it.each([
    ['in their order', ['2021', '2020'], [['2020', '2020'], ['2021', '2021']]],
    ['by month and day within a year', ['2020-05-02', '2020-05', '2020', '2020-04-30'], [['2020', '2020', '2020-04-30', '2020-05', '2020-05-02']]],
    ['with the years in between', ['2018', '2021'], [['2018', '2018'], ['2019'], ['2020'], ['2021', '2021']]],
    ['with one row for a long time in between', ['2018', '2022', '2022'], [['2018', '2018'], ['2019–2021'], ['2022', '2022', '2022']]],
    ['however long that is', ['2100', '1000'], [['1000', '1000'], ['1001–2099'], ['2100', '2100']]],
  ])('puts the sources %s', (_, dates, years) => {
    expect(dated(...dates)).toEqual(years)
  })
})

describe('the map of themes', () => {
  it('names the sources while there is room, and counts them when there is not', () => {
    const one = partIn(smallMemo(), 'sources').items[0]!
    const memoWith = (count: number) => readSmall({
      'parts.4.items': Array.from({ length: count }, (_, index) => ({ ...one, id: index ? `bron-${index}` : 'fietsnota', topic: index ? 'beleid' : 'cijfers', ours: { ...one.ours, related: [] } })),
      'parts.1.items.0.ours.sources': [],
    })
    expect([14, 15].map(count => namesSources(memoWith(count)))).toEqual([true, false])
  })
})

import dordrecht from '../../data/index.ts'
import { MOST_NAMED, themeMapLayout } from '../../deck/theme-map.ts'
import { rowsByYear, timelineRows } from '../../deck/timeline.ts'
import { SIZES } from '../../styles/tokens.ts'
import { readRight, readSmall, smallMemo } from '../fixtures/small-memo.ts'
import { describe, expect, it } from 'vitest'

describe('the rows of the timeline', () => {
  const dated = (...dates: string[]) => {
    const one = smallMemo().sources[0]!
    const sources = dates.map((published, index) => ({ ...one, id: `bron-${index}`, topic: index ? 'beleid' : 'cijfers', ours: { ...one.ours, published, related: [] } }))
    return rowsByYear(timelineRows(readSmall({ sources, 'dilemmas.items.0.ours.sources': [] }))).map(({ year, sources }) => [year, ...sources.map(source => source.ours.published)])
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

describe('themeMapLayout', () => {
  const dordrechtMap = themeMapLayout(readRight(dordrecht))

  it('draws a line for each topic of each main theme, in the topic’s accent', () => {
    expect(dordrechtMap.lines.map(line => line.topic)).toEqual(readRight(dordrecht).mainThemes!.items.flatMap(theme =>
      theme.ours.topics.map(id => readRight(dordrecht).topics.items.findIndex(topic => topic.id === id) + 1)))
  })

  it('keeps its lines within its height', () => {
    for (const { path } of dordrechtMap.lines) {
      const [, from, to] = /^M0 ([\d.]+)C.* ([\d.]+)$/.exec(path)!
      for (const y of [Number(from), Number(to)]) {
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(dordrechtMap.height)
      }
    }
  })

  it('names the sources while there is room, and counts them when there is not', () => {
    expect(dordrechtMap).toMatchObject({ namesSources: true, height: 14 * SIZES.themeMap.row + 3 * SIZES.themeMap.gap })
    const one = smallMemo().sources[0]!
    const many = Array.from({ length: MOST_NAMED + 1 }, (_, index) => ({ ...one, id: index ? `bron-${index}` : 'fietsnota', topic: index ? 'beleid' : 'cijfers', ours: { ...one.ours, related: [] } }))
    expect(themeMapLayout(readSmall({ 'sources': many, 'dilemmas.items.0.ours.sources': [] }))).toMatchObject({ namesSources: false, height: 4 * SIZES.themeMap.row + SIZES.themeMap.gap })
  })
})

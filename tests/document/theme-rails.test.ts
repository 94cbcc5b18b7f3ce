import { themeRails } from '../../document/theme-rails.ts'
import { readSmall } from '../fixtures/small-memo.ts'
import { describe, expect, it } from 'vitest'

/** A row as one would type it, a character for each theme: o begins or stops and goes on, u stops for good, | passes. */
function drawn(rails: ReturnType<typeof themeRails>['topics'][number], count: number): string {
  return Array.from({ length: count }, (_, theme) => {
    const rail = rails.find(rail => rail.theme === theme)
    return !rail ? ' ' : rail.stops ? rail.ends ? 'u' : 'o' : '|'
  }).join('')
}

const topics = ['beleid', 'cijfers'].map(id => ({ id, title: id, ours: {} }))
const themes = (...linked: string[][]): unknown[] => linked.map((topics, index) => ({ id: `thema-${index}`, text: 'Thema', ours: { heading: 'Thema', topics } }))

describe('themeRails', () => {
  it.each([
    ['one theme with all topics', [['beleid', 'cijfers']], ['o', 'o', 'u']],
    ['a theme that only stops at the last topic', [['cijfers']], ['o', '|', 'u']],
    ['a theme that ends before the last topic', [['beleid'], ['cijfers']], ['o ', '|o', 'u|', ' u']],
    ['themes that cross', [['cijfers'], ['beleid']], ['o ', '|o', '|u', 'u ']],
    ['a theme without topics, which is only named', [[], ['beleid']], ['u ', ' o', ' u', '  ']],
  ])('%s', (_, linked, rows) => {
    const memo = readSmall({ 'topics.items': topics, 'mainThemes.items': themes(...linked) })
    const rails = themeRails(memo)
    expect([...rails.themes, ...rails.topics].map(row => drawn(row, linked.length))).toEqual(rows)
    expect(rails.themes.map(row => row.filter(({ starts }) => starts).map(({ theme }) => theme))).toEqual(linked.map((_, index) => [index]))
  })

  it('is nothing without main themes', () => {
    expect(themeRails(readSmall({ mainThemes: undefined }))).toEqual({ themes: [], topics: [[], []] })
  })
})

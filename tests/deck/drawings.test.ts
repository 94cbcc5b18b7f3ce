import { describe, expect, it } from 'vitest'
import { namesSources } from '../../deck/theme-map.ts'
import { partIn, readSmall, smallMemo } from '../fixtures/small-memo.ts'

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

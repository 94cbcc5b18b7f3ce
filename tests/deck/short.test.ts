import type { Deck, Slide } from '../../deck/deck.ts'
import { describe, expect, it } from 'vitest'
import { spokenSeconds } from '../../deck/deck.ts'
import { partById, sourcesOf } from '../../deck/look-up.ts'
import { layOut } from '../../deck/plan.ts'
import { SHORT_SECONDS, shortened, withoutTimeless } from '../../deck/short.ts'
import { loadMemo } from '../../memo/load.ts'
import { measure } from '../../memo/measure.ts'
import { memoSchema } from '../../schema/memo.ts'
import { textsOf } from '../../schema/walk.ts'
import { readSmall } from '../fixtures/small-memo.ts'

describe('shortened', () => {
  it.each([
    ['takes the time of the short version', { 'parts.5.ours.shortSeconds': 20 }, 20],
    ['takes all time from what is left out', { 'parts.5.ours.short': false }, 0],
    ['leaves the time of the rest as it is', { 'parts.5.ours.seconds': 50 }, 50],
    ['lets left out win over a time', { 'parts.5.ours.short': false, 'parts.5.ours.shortSeconds': 20 }, 0],
  ])('%s', (_, changes, seconds) => {
    expect(shortened(readSmall(changes)).parts[5]!.ours.seconds).toBe(seconds)
  })

  it('reaches every part that can be left out', () => {
    const memo = shortened(readSmall({
      'parts.0.blocks.1.ours.short': false,
      'parts.1.ours.short': false,
      'parts.2.ours.short': false,
      'parts.3.ours.short': false,
      'parts.4.ours.short': false,
      'parts.4.topics.1.ours': { short: false },
    }))
    const { blocks } = partById(memo, 'text', 'inleiding')
    const { topics } = partById(memo, 'sources', 'bronnen')
    const short = [blocks[1]!, ...memo.parts.slice(1, 5), topics[1]!]
    expect(short.map(part => part.ours.seconds)).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('changes no word of the memo', () => {
    const memo = readSmall({ 'parts.2.ours.short': false, 'parts.1.items.0.ours.shortSeconds': 30 })
    const short = shortened(memo)
    expect(textsOf(memoSchema, short, 'memo')).toEqual(textsOf(memoSchema, memo, 'memo'))
    expect(sourcesOf(short)).toEqual(sourcesOf(memo))
  })
})

describe('withoutTimeless', () => {
  const slide = (alias: string, section: string, seconds: number, layout: Slide['layout'] = 'statement'): Slide =>
    ({ alias, section, seconds, layout, title: alias, ids: {}, part: '', steps: 0, notes: { memo: [], hints: [], cues: [] } })
  const section = (id: string, alias: string): Deck['sections'][number] => ({ id, alias, title: id, label: id })
  const deck = (slides: Slide[]): Deck => ({
    title: 'x',
    sections: [section('a', 'a1'), section('b', 'b1'), section('z', 'z1')],
    slides,
  })
  const appendix = [slide('z1', 'z', 0, 'appendix'), slide('z2', 'z', 0, 'list'), slide('z3', 'z', 0, 'source')]

  it.each([
    ['nothing of a whole deck', [10, 20, 30], ['a1', 'a2', 'b1', 'z1', 'z2', 'z3'], ['a → a1', 'b → b1', 'z → z1']],
    ['a first slide, so that its section begins at the next', [0, 20, 30], ['a2', 'b1', 'z1', 'z2', 'z3'], ['a → a2', 'b → b1', 'z → z1']],
    ['a section that has nothing left', [10, 20, 0], ['a1', 'a2', 'z1', 'z2', 'z3'], ['a → a1', 'z → z1']],
  ])('leaves out %s', (_, [a1, a2, b1], aliases, sections) => {
    const short = withoutTimeless(deck([slide('a1', 'a', a1!), slide('a2', 'a', a2!), slide('b1', 'b', b1!), ...appendix]), 'z')
    expect(short.slides.map(({ alias }) => alias)).toEqual(aliases)
    expect(short.sections.map(({ id, alias }) => `${id} → ${alias}`)).toEqual(sections)
  })
})

describe('the short version of this project’s memo', async () => {
  const memo = await loadMemo()
  const whole = layOut(memo, measure).deck
  const short = layOut(shortened(memo), measure).deck

  it('takes ten minutes at most, and most of them', () => {
    expect(spokenSeconds(short)).toBeLessThanOrEqual(SHORT_SECONDS)
    expect(spokenSeconds(short)).toBeGreaterThan(SHORT_SECONDS * 0.9)
  })

  it('keeps every question and every source', () => {
    const kept = ({ slides }: Deck): string[] => slides.filter(({ layout }) => layout === 'question' || layout === 'source').map(({ alias }) => alias)
    expect(kept(short)).toEqual(kept(whole))
  })

  it('has nothing that the whole does not have', () => {
    const [all, some] = [whole, short].map(({ slides }) => slides.map(({ alias }) => alias))
    expect(all).toEqual(expect.arrayContaining(some!))
    expect(short.slides.length).toBeLessThan(whole.slides.length)
  })
})

import type { PlannedMemo } from '../../deck/deck.ts'
import type { PackedMemo } from '../../deck/packed-memo.ts'
import { addBlock, blocksOf, packMemo, sourceBlocks, unpackMemo } from '../../deck/packed-memo.ts'
import { scaledMemo } from '../../publish/bench/scaled-memo.ts'
import { loadMemo } from '../../publish/memo.ts'
import { withDeck } from '../../publish/plan.ts'
import { projectFolder } from '../../publish/project.ts'
import { readMemo } from '../../schema/read.ts'
import { renderSlides } from '../fixtures/render-slides.ts'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const own = await loadMemo(join(projectFolder, 'data'))
const other = await loadMemo(join(projectFolder, 'tests/fixtures/wilgenhoven'))
const scaled = (count: number): PlannedMemo => withDeck(readMemo(scaledMemo(other, count)).memo!)
const large = scaled(80)
const memos: [string, PlannedMemo][] = [['our own', withDeck(own)], ['another', withDeck(other)], ['a large one', large]]

/** As it comes to the player: through a file. */
function received(memo: PlannedMemo): PlannedMemo {
  return unpackMemo(JSON.parse(JSON.stringify(packMemo(memo))) as PackedMemo)
}

describe.each(memos)('%s', (_, memo) => {
  it('comes back as it was, but for what the speaker has, once every block of sources is there', () => {
    const back = received(memo)
    sourceBlocks(memo).forEach((block, number) => addBlock(back, number, block))
    const slides = memo.deck.slides.map(slide => ({ ...slide, notes: { memo: [], hints: [] }, seconds: 0 }))
    expect(back).toEqual({ ...memo, deck: { ...memo.deck, slides } })
  })

  it('shows each slide as it is with no more than the blocks that the slide asks for', async () => {
    const whole = new Map((await renderSlides(memo)).map(({ alias, html }) => [alias, html]))
    const blocks = sourceBlocks(memo)
    for (const slides of Map.groupBy(memo.deck.slides, slide => blocksOf(memo, slide).join()).values()) {
      const back = received(memo)
      for (const number of blocksOf(memo, slides[0]!))
        addBlock(back, number, blocks[number]!)
      const shown = new Map((await renderSlides(back)).map(({ alias, html }) => [alias, html]))
      for (const { alias } of slides)
        expect(shown.get(alias), alias).toBe(whole.get(alias))
    }
  })

  it('keeps what a source says out of what comes first', () => {
    const first = JSON.stringify(packMemo(memo))
    expect(memo.sources.filter(({ annotation }) => first.includes(JSON.stringify(annotation).slice(1, -1)))).toEqual([])
  })
})

it('asks no block for a slide that names no source, and few for one that does', () => {
  const numbers = (layout: string): number[] => large.deck.slides.filter(slide => slide.layout === layout).map(slide => blocksOf(large, slide).length)
  expect(numbers('cover')).toEqual([0])
  expect(numbers('contents')).toEqual([0])
  expect(new Set(numbers('source'))).toEqual(new Set([1]))
})

it('has what comes first grow by no more than some bytes for each source, as it is sent', () => {
  const size = (memo: PlannedMemo): number => gzipSync(JSON.stringify(packMemo(memo))).length
  expect((size(scaled(300)) - size(scaled(50))) / 250).toBeLessThan(20)
})

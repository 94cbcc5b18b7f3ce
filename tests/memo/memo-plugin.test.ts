import type { PlannedMemo } from '../../deck/deck.ts'
import type { MemoOptions } from '../../memo/options.ts'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadMemo } from '../../memo/load.ts'
import { memoPlugin } from '../../memo/memo-plugin.ts'
import { memoOfHeadmatter, ownMemo } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'

/** The memo that Slidev's client gets. */
async function shown(options: MemoOptions): Promise<PlannedMemo> {
  const plugin = memoPlugin(options) as unknown as Record<'resolveId' | 'load', (id: unknown) => unknown>
  const text = await plugin.load(plugin.resolveId('#memo')) as string
  return JSON.parse(text.replace('export default ', '')) as PlannedMemo
}

describe('the memo in Slidev', () => {
  it('has the deck that its pages are made of', async () => {
    const { deck } = withDeck(await loadMemo())
    expect((await shown(ownMemo)).deck.slides.map(slide => slide.alias)).toEqual(deck.slides.map(slide => slide.alias))
  })

  it('has no word that is for the speaker', async () => {
    const { deck } = withDeck(await loadMemo())
    const text = JSON.stringify(await shown(ownMemo))
    for (const hint of deck.slides.flatMap(slide => slide.notes.hints))
      expect(text).not.toContain(hint)
  })

  it('keeps the contact’s lines from the public', async () => {
    const { contacts: [contact] } = await loadMemo()
    expect(JSON.stringify(await shown(ownMemo))).not.toContain(contact!.telephone)
    expect((await shown({ ...ownMemo, audience: 'council' })).contacts[0]).toHaveProperty('lines')
  })
})

describe('the headmatter', () => {
  it.each([
    [{}, ownMemo],
    [{ raadsdeck: { audience: 'council' } }, { ...ownMemo, audience: 'council' }],
    [{ raadsdeck: { memo: 'tests/fixtures/english', short: true } }, { ...ownMemo, folder: resolve('tests/fixtures/english'), short: true }],
  ])('%j names the memo', (headmatter, options) => {
    expect(memoOfHeadmatter(headmatter as Parameters<typeof memoOfHeadmatter>[0])).toEqual(options)
  })
})

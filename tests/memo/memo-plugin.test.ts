import type { PlannedMemo } from '../../deck/deck.ts'
import type { MemoOptions } from '../../memo/options.ts'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import dordrecht from '../../data/index.ts'
import { removeWorkFolder, workFolder } from '../../lib/folders/work-folder.ts'
import { loadMemo, loadMemoForAudience } from '../../memo/load.ts'
import { memoPlugin } from '../../memo/memo-plugin.ts'
import { memoIn, memoOfHeadmatter, ownMemo } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'
import { AUDIENCES } from '../../schema/audience.ts'

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

  it.each(AUDIENCES)('has the slides that the site has for the %s', async (audience) => {
    const folder = workFolder('contacts')
    const contact = { name: 'Jo Trap', role: 'adviseur', lines: 'U kunt bellen en schrijven, '.repeat(9).concat('dat mag.') }
    const contacts = Array.from({ length: 3 }).fill(contact)
    writeFileSync(join(folder, 'index.ts'), `export default ${JSON.stringify({ ...dordrecht, corrections: [], contacts })}`)
    const options = { ...memoIn(folder), audience }
    const [{ deck }, site] = [await shown(options), await loadMemoForAudience(options)]
    removeWorkFolder(folder)
    expect(deck.slides.map(slide => slide.ids)).toEqual(site.deck.slides.map(slide => slide.ids))
    expect(deck.slides.length).toBe(audience === 'public' ? 35 : 38)
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

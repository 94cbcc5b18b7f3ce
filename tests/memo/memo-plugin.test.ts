import type { PlannedMemo } from '../../deck/deck.ts'
import { loadMemo } from '../../memo/load.ts'
import { memoPlugin } from '../../memo/memo-plugin.ts'
import { withDeck } from '../../memo/plan.ts'
import { describe, expect, it } from 'vitest'

/** The text of the memo's module, as Vite asks it of the plugin. */
async function moduleText(command: 'serve' | 'build'): Promise<string> {
  const { configResolved, resolveId, load } = memoPlugin('public') as unknown as Record<'configResolved' | 'resolveId' | 'load', (argument: unknown) => unknown>
  configResolved({ command })
  return await load(resolveId('#memo')) as string
}

describe('the memo for the public', () => {
  it('has, while it is served, the deck that its pages are made of, and a contact without its lines', async () => {
    const served = JSON.parse((await moduleText('serve')).replace('export default ', '')) as PlannedMemo
    const { deck, contact } = withDeck(await loadMemo())
    expect(served.deck).toEqual(JSON.parse(JSON.stringify(deck)))
    expect(contact).toHaveProperty('lines')
    expect(served.contact).not.toHaveProperty('lines')
  })

  it('holds, when it is built, nothing of those lines anywhere', async () => {
    const { contact } = await loadMemo()
    expect(await moduleText('build')).not.toContain(contact!.telephone)
  })
})

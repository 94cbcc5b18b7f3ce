import type { DeckInBrowser } from '../browser/deck-in-browser.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourcesOf } from '../../deck/look-up.ts'
import { planDeck } from '../../deck/plan.ts'
import { workFolder } from '../../lib/folders/work-folder.ts'
import { projectFolder } from '../../lib/project.ts'
import { deckFiles } from '../../memo/deck-files.ts'
import { measure } from '../../memo/measure.ts'
import { memoIn } from '../../memo/options.ts'
import { buildSite } from '../../site/build.ts'
import { openDeck } from '../browser/deck-in-browser.ts'
import { hostileMemo } from '../fixtures/hostile-memo.ts'
import { plain } from '../fixtures/plain.ts'
import { readRight } from '../fixtures/small-memo.ts'

const memo = readRight(hostileMemo())
const { slides } = planDeck(memo, measure)

describe('a site of hostile text', () => {
  const folder = workFolder('hostile')
  const options = memoIn(join(folder, 'memo'))
  let deck: DeckInBrowser
  beforeAll(async () => {
    mkdirSync(options.folder)
    writeFileSync(join(options.folder, 'index.ts'), `export default ${JSON.stringify(hostileMemo())}\n`)
    await buildSite(join(folder, 'dist'), options)
    deck = await openDeck(join(folder, 'dist'))
  })
  afterAll(async () => {
    await deck?.close()
    const { entry, pages } = deckFiles(options)
    for (const made of [folder, entry, pages])
      rmSync(resolve(projectFolder, made), { recursive: true, force: true })
  })

  it.each(slides)('shows the text as it is, and runs none of it: $alias', async ({ alias, title, layout, notes }) => {
    await deck.open(alias)
    const text = plain((await deck.slide.textContent())!).replace(/\s+/g, ' ')
    expect(text.replace(/\s+/g, '')).toContain(plain(title).replace(/\s+/g, ''))
    // These show all that is said with them.
    if (['statement', 'question', 'source'].includes(layout)) {
      expect(notes.memo.filter(said => !said.includes(memo.contacts[0]!.email!)
        && !sourcesOf(memo).some(({ listed }) => listed === said) && !text.includes(plain(said)))).toEqual([])
    }
    expect(await deck.page.evaluate(() => (window as { evil?: unknown }).evil)).toBeUndefined()
    expect(deck.complaints()).toEqual([])
  })

  it('has the memo’s title for its own', async () => {
    await deck.open(slides[0]!.alias)
    expect(await deck.page.title()).toContain(memo.header.title.split(' - ')[0])
  })
})

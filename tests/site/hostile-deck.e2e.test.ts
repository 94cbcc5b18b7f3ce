import type { DeckInBrowser } from '../browser/deck-in-browser.ts'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourcesOf } from '../../deck/look-up.ts'
import { buildStaticRenderer } from '../../document/static-render.ts'
import { workFolder } from '../../lib/folders/work-folder.ts'
import { projectFolder } from '../../lib/project.ts'
import { withDeck } from '../../memo/plan.ts'
import { sitePages } from '../../site/pages.ts'
import { playerFiles } from '../../site/player-files.ts'
import { noWorker } from '../../site/worker.ts'
import { openDeck } from '../browser/deck-in-browser.ts'
import { hostileMemo } from '../fixtures/hostile-memo.ts'
import { plain } from '../fixtures/plain.ts'
import { readRight } from '../fixtures/small-memo.ts'

const memo = withDeck(readRight(hostileMemo()))
const { slides } = memo.deck

describe('a site of hostile text', () => {
  const folder = workFolder('hostile')
  let deck: DeckInBrowser
  beforeAll(async () => {
    const player = await playerFiles()
    const [sheets, reading] = [await buildStaticRenderer('slides', folder), await buildStaticRenderer('reading', folder)]
    const { files } = await sitePages({ memo, audience: 'public', address: {}, player, fontsFolder: join(folder, 'assets'), slides: sheets, reading })
    for (const [path, content] of [...files, ['worker.js', noWorker] as const]) {
      mkdirSync(dirname(join(folder, 'dist', path)), { recursive: true })
      writeFileSync(join(folder, 'dist', path), content)
    }
    cpSync(join(projectFolder, 'public'), join(folder, 'dist'), { recursive: true })
    deck = await openDeck(join(folder, 'dist'))
  })
  afterAll(async () => {
    await deck?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(slides)('shows the text as it is, and runs none of it: $alias', async ({ alias, title, layout, notes }) => {
    await deck.open(alias)
    const text = plain((await deck.slide.textContent())!).replace(/\s+/g, ' ')
    expect(text.replace(/\s+/g, '')).toContain(plain(title).replace(/\s+/g, ''))
    // These layouts show all that their notes say.
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

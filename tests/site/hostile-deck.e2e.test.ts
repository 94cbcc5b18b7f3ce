import type { DeckInBrowser } from '../browser/deck-in-browser.ts'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourcesOf } from '../../deck/look-up.ts'
import { planDeck } from '../../deck/plan.ts'
import { projectFolder } from '../../lib/project.ts'
import { run } from '../../lib/run.ts'
import { measure } from '../../memo/measure.ts'
import { openDeck } from '../browser/deck-in-browser.ts'
import { hostileMemo } from '../fixtures/hostile-memo.ts'
import { readRight } from '../fixtures/small-memo.ts'

const memo = readRight(hostileMemo())
const { slides } = planDeck(memo, measure)

/** Not part of what makes a site, or large. */
const left = ['.git', '.raadsdeck', 'bench', 'data', 'dist', 'node_modules', 'private', 'tests']

/** Builds a site of the hostile memo in a copy of the project: its pages take the place of ours. */
async function buildHostileSite(folder: string): Promise<string> {
  const copied = (path: string): boolean => !left.some(name => path === join(projectFolder, name))
  cpSync(projectFolder, folder, { recursive: true, filter: copied })
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction')
  cpSync(join(projectFolder, 'data'), join(folder, 'data'), { recursive: true })
  writeFileSync(join(folder, 'data/index.ts'), `export default ${JSON.stringify(hostileMemo())}\n`)
  await run(process.execPath, [join(folder, 'cli/main.ts'), 'build'], { cwd: folder })
  return join(folder, 'dist')
}

describe('a site of hostile text', () => {
  let folder: string
  let deck: DeckInBrowser
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
    deck = await openDeck(await buildHostileSite(folder))
  })
  afterAll(async () => {
    await deck?.close()
    rmSync(folder, { recursive: true })
  })

  it.each(slides)('shows the text as it is, and runs none of it: $alias', async ({ alias, title, layout, notes }) => {
    await deck.open(alias)
    const text = (await deck.slide.textContent())!
    expect(text.replace(/\s+/g, '')).toContain(title.replace(/\s+/g, ''))
    // These show all that is said with them.
    if (['statement', 'question', 'source', 'closing'].includes(layout)) {
      expect(notes.memo.filter(said => !said.includes(memo.contacts[0]!.email!)
        && !sourcesOf(memo).some(({ listed }) => listed === said) && !text.includes(said))).toEqual([])
    }
    expect(await deck.page.evaluate(() => (window as { evil?: unknown }).evil)).toBeUndefined()
    expect(deck.complaints()).toEqual([])
  })

  it('has the memo’s title for its own', async () => {
    await deck.open(slides[0]!.alias)
    expect(await deck.page.title()).toContain(memo.header.title.split(' - ')[0])
  })
})

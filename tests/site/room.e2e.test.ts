import type { StaticRenderer } from '../../document/static-render.ts'
import type { Memo } from '../../schema/read.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scaledMemo } from '../../bench/src/decks/scaled-memo.ts'
import dordrecht from '../../data/index.ts'
import { buildStaticRenderer } from '../../document/static-render.ts'
import { projectFolder } from '../../lib/project.ts'
import { serveFolder } from '../../lib/serve.ts'
import { planFindings, withDeck } from '../../memo/plan.ts'
import { findClippings } from '../../print/clipping.ts'
import { browser, closeWindows } from '../browser/shared-browser.ts'
import { partIn, readRight, smallMemo } from '../fixtures/small-memo.ts'

const words = partIn(dordrecht, 'sources').items.map(({ annotation }) => annotation).join(' ').split(' ')

/** Real words of about this many characters; `start` varies them. */
function textOf(characters: number, start = 0): string {
  let text = ''
  for (let place = start; text.length < characters; place++)
    text += `${words[place % words.length]} `
  return text.trim()
}

/** A memo whose texts have about this many characters; titles have a limit. */
function memoOf(characters: number): Memo {
  const memo = smallMemo()
  const [title, name] = [Math.min(characters, 120), Math.min(characters, 45)]
  const task = partIn(memo, 'task')
  return readRight({
    ...memo,
    corrections: [],
    foreignWords: [],
    parts: [{
      kind: 'text',
      heading: 'Inleiding',
      blocks: Array.from({ length: 3 }, (_, index) => ({ id: `deel-${index}`, text: textOf(characters * (index + 1), index), ours: { heading: textOf(title, index) } })),
    }, {
      kind: 'questions',
      leadIn: textOf(characters),
      items: Array.from({ length: 4 }, (_, index) => ({ id: `vraag-${index}`, text: textOf(characters, index), ours: { subject: textOf(name, index), sources: ['bron-0', 'bron-1'] } })),
      ours: { heading: textOf(title) },
    }, task, {
      kind: 'themes',
      leadIn: textOf(characters, 3),
      items: Array.from({ length: 3 }, (_, index) => ({ id: `thema-${index}`, text: textOf(characters, index), ours: { heading: textOf(Math.min(characters, 30), index), topics: ['beleid'] } })),
      ours: { heading: textOf(title) },
    }, {
      kind: 'sources',
      leadIn: textOf(characters, 9),
      topics: [{ id: 'beleid', title: textOf(name), ours: { hints: ['Noem er één.'] } }],
      ours: { heading: textOf(title) },
      items: Array.from({ length: 23 }, (_, index) => {
        const own = textOf(title - index, index)
        const publisher = textOf(Math.min(characters, 30), index)
        const annotation = textOf(characters * (1 + index % 4), index)
        return {
          id: `bron-${index}`,
          topic: 'beleid',
          listed: `${own} (${publisher})`,
          title: own,
          publisher,
          annotation,
          excerpt: annotation.split(' ').slice(0, 30).join(' '),
          ours: { published: String(2000 + index * index % 22), remark: textOf(name, index), address: { certainty: 'none' as const } },
        }
      }),
    }, { kind: 'closing', heading: textOf(name), paragraphs: [textOf(characters), textOf(characters, 5)] }],
  })
}

const memos: [name: string, memo: Memo][] = [
  ...[30, 120, 250, 500, 2500].map((characters): [string, Memo] => [`texts of about ${characters} characters`, memoOf(characters)]),
  ['the sources of Dordrecht over and over', readRight(scaledMemo(readRight(dordrecht), 120))],
]

/** The deck divides text by measuring letters: Chromium must agree. */
describe('every slide has room for its text, in the browser as the deck measured it', () => {
  const folder = mkdtempSync(join(projectFolder, '.raadsdeck/room-'))
  let renderer: StaticRenderer<'slides'>
  let site: Awaited<ReturnType<typeof serveFolder>>
  beforeAll(async () => {
    renderer = await buildStaticRenderer('slides', folder)
    site = await serveFolder(folder, { dev: true })
  })
  afterAll(async () => {
    await closeWindows()
    await site?.close()
    rmSync(folder, { recursive: true })
  })

  it.each(memos)('%s', async (_, memo) => {
    expect(planFindings(memo)).toEqual([])
    writeFileSync(join(folder, 'index.html'), await renderer.render(withDeck(memo), { style: renderer.styleText('assets/') }))
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    try {
      await page.goto(site.url)
      await page.evaluate(() => document.fonts.ready)
      // Without its style nothing would ever be clipped.
      expect(await page.locator('.slide').first().boundingBox()).toMatchObject({ width: 1280, height: 720 })
      expect(await findClippings(page)).toEqual([])
    }
    finally {
      await page.close()
    }
  })
})

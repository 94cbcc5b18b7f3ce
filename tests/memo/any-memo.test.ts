import type { MemoLiteral } from '../../schema/memo.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { render } from '../../document/reading-entry.ts'
import { compare } from '../../memo/compare.ts'
import { importMemo } from '../../memo/import-memo.ts'
import { loadMemo } from '../../memo/load.ts'
import { piecesOf } from '../../memo/memo-md.ts'
import { memoIn } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'
import { notShown } from '../fixtures/not-shown.ts'
import { renderSlides } from '../fixtures/render-slides.ts'
import { shownTexts } from '../fixtures/shown-texts.ts'

const testedMemo = inject('testedMemo')
const FIXTURES = ['wilgenhoven', 'minimal', 'english', 'every-kind'].map(name => `tests/fixtures/${name}`)
const FOLDERS = testedMemo ? [testedMemo] : ['data', ...FIXTURES].map(name => resolve(name))

describe.each(FOLDERS)('each sentence, cell, item and note of %s/memo.md', (folder) => {
  const file = join(folder, 'memo.md')

  it.skipIf(!existsSync(file))('is in the reading page, in the handout, and in the deck or its notes', async () => {
    const memo = withDeck(await loadMemo(memoIn(folder)))
    const literal = (await importMemo(folder)).default as MemoLiteral
    const { told, ...differences } = compare(piecesOf(readFileSync(file, 'utf8')), literal)
    expect(differences).toEqual({ missing: [], invented: [], changed: [] })
    const pieces = told.map(text =>
      memo.corrections.reduce((now, { received, corrected }) => now.replaceAll(received, corrected), text))
    const page = (handout: boolean) => render(memo, { addresses: { slide: alias => `#${alias}` }, handout })
    const slides = await renderSlides(memo)
    const shown = {
      reading: shownTexts(await page(false)),
      handout: shownTexts(await page(true)),
      deck: [...slides.flatMap(({ html }) => shownTexts(html)), ...memo.deck.slides.flatMap(slide => slide.notes.memo)],
    }
    const lost = Object.entries(shown).map(([form, texts]) => [form, notShown(pieces, texts, memo.language)])
    expect(Object.fromEntries(lost)).toEqual({ reading: [], handout: [], deck: [] })
  })
})

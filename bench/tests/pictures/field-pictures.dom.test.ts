import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../../../lib/project.ts'
import { writeMemoFolder } from '../../../memo/import/memo-folder.ts'
import { loadMemo } from '../../../memo/load.ts'
import { memoIn } from '../../../memo/options.ts'
import { renderSlides } from '../../../tests/fixtures/render-slides.ts'
import { EXAMPLE, FIELD_PICTURES } from '../../pictures/field-pictures.ts'

describe('the pictures of docs/eigen-memo.md', () => {
  const slides = new Map<string, string>()
  const folder = mkdtempSync(join(tmpdir(), 'raadsdeck-fields-'))
  beforeAll(async () => {
    await writeMemoFolder(join(folder, 'memo'), EXAMPLE)
    for (const { alias, html } of await renderSlides(await loadMemo(memoIn(join(folder, 'memo')))))
      slides.set(alias, html)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(FIELD_PICTURES)('name fields that stand on the slide: $file', ({ alias, labels }) => {
    document.body.innerHTML = slides.get(alias)!
    expect(labels.filter(({ text }) => !document.querySelector(text)?.textContent.trim())).toEqual([])
  })

  it('are those that the page shows', () => {
    const page = readFileSync(join(projectFolder, 'docs/eigen-memo.md'), 'utf8')
    const shown = [...page.matchAll(/\(beelden\/(.+?)\)/g)].map(([, file]) => file)
    expect(shown).toEqual(FIELD_PICTURES.map(({ file }) => file))
  })
})

import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, inject, it } from 'vitest'
import { sourcesOf } from '../../deck/look-up.ts'
import { withWorkFolder } from '../../lib/folders/work-folder.ts'
import { loadMemoForAudience } from '../../memo/load.ts'
import { memoIn } from '../../memo/options.ts'
import { exportPresentation } from '../../print/export.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that `npm test -- --memo` names. */
    testedMemo?: string
  }
}

const testedMemo = inject('testedMemo')
/** Otherwise memos with other amounts of everything than the project's own. */
const FOLDERS = testedMemo ? [testedMemo] : ['wilgenhoven', 'minimal', 'english', 'every-kind'].map(name => resolve('tests/fixtures', name))

/** A text without what line breaks in a PDF add or lose. */
const plain = (text: string): string => text.replace(/[\s\u00AD]+/g, '')

describe.each(FOLDERS)('the presentation of %s', (folder) => {
  it('is printed with nothing clipped, conforms, and has every sentence of its sources', async () => {
    const memo = await loadMemoForAudience(memoIn(folder))
    await withWorkFolder('any-memo', async (work) => {
      await mkdir(join(work, 'out'))
      const target = join(work, 'out/presentatie.pdf')
      // Throws for clipped text, and for a PDF that does not conform.
      await exportPresentation(target, memoIn(folder))
      const pdf = await getDocumentProxy(new Uint8Array(await readFile(target)))
      expect(pdf.numPages).toBe(memo.deck.slides.length)
      const text = plain((await extractText(pdf, { mergePages: true })).text)
      for (const { annotation = '' } of sourcesOf(memo)) {
        for (const { segment } of new Intl.Segmenter(memo.language, { granularity: 'sentence' }).segment(annotation))
          expect(text).toContain(plain(segment))
      }
    })
  })
})

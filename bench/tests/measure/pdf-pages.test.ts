import { describe, expect, it } from 'vitest'
import { PDFDocument } from '../../../packages/pdf-ua/src/library.cjs'
import { lacksOf } from '../../src/measure/pdf-pages.ts'

/** A PDF with these texts, one on each page. */
async function pdfOf(...texts: string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (const text of texts) pdf.addPage().drawText(text)
  return pdf.save()
}

describe('lacksOf', () => {
  it.each([
    ['a page for each slide', ['a', 'b'], undefined],
    ['more pages than slides', ['a', 'b', 'b2'], undefined],
    ['fewer pages', ['a'], '1 of 2 slides'],
    ['a page without its text', ['a', ''], '1 of 2 slides'],
    ['nothing but empty pages', ['', ''], '2 empty pages'],
  ])('%s', async (_case, texts, expected) => {
    expect(await lacksOf(await pdfOf(...texts), 2)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { PDFName, PDFString } from '../../src/library.cjs'
import { elementText, readMarkedText } from '../../src/read/marked-text.ts'
import { pageContent, readPainted } from '../../src/read/painted.ts'
import { elementOf } from '../apply.ts'
import { buildPdf } from '../build-pdf.ts'

/** A paragraph's text on a page with this content: %1 begins its own, %2 that of its Span. */
async function textOf(content: string, entries = {}): Promise<string> {
  const document = await buildPdf([{ type: 'P', text: 'x', entries, kids: [{ type: 'Span', text: 'x' }] }])
  const page = document.getPage(0)
  const marked = content.replace('%1', '/P <</MCID 0>> BDC').replace('%2', '/Span <</MCID 1>> BDC')
  page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(marked)))
  expect(pageContent(page)).toBe(marked)
  return elementText(elementOf(document, 'P'), readMarkedText(readPainted(document)))
}

describe('elementText', () => {
  // A letter of the test font is 0.6 of its size wide: 6 at size 10.
  it.each<[what: string, content: string, text: string]>([
    ['one string', '%1 BT /F1 10 Tf (een) Tj ET EMC', 'een'],
    ['a string of bytes', '%1 BT /F1 10 Tf <65656E> Tj ET EMC', 'een'],
    ['letters placed one by one', '%1 BT /F1 10 Tf (e) Tj 6 0 Td (e) Tj 6.3 0 Td (n) Tj ET EMC', 'een'],
    ['an array with kerning', '%1 BT /F1 10 Tf [(e) -20 (en)] TJ ET EMC', 'een'],
    ['the next element without a gap', '%1 BT /F1 10 Tf 1 0 0 1 50 80 Tm (een) Tj ET EMC %2 BT 1 0 0 1 68 80 Tm (twee) Tj ET EMC', 'eentwee'],
    ['a gap where a space is not painted', '%1 BT /F1 10 Tf 1 0 0 1 50 80 Tm (een) Tj ET EMC %2 BT 1 0 0 1 71 80 Tm (twee) Tj ET EMC', 'een twee'],
    ['a line that is wrapped', '%1 BT /F1 10 Tf 1 0 0 1 50 80 Tm (een) Tj 1 0 0 1 50 60 Tm (twee) Tj ET EMC', 'een twee'],
    ['a new line by moving', '%1 BT /F1 10 Tf 1 0 0 1 50 80 Tm (een) Tj 0 -12 Td (twee) Tj ET EMC', 'een twee'],
    ['a new line by its operator', '%1 BT /F1 10 Tf 12 TL (een) Tj T* (twee) Tj (drie) \' ET EMC', 'een twee drie'],
    ['spaces, once', '%1 BT /F1 10 Tf ( een ) Tj ET EMC %2 BT ( twee) Tj ET EMC', 'een twee'],
    ['a replacement instead of what is painted, once', '%1 BT /F1 10 Tf /Span <</ActualText <FEFF00E9>>> BDC (x) Tj (x) Tj EMC (n) Tj ET EMC', 'én'],
    ['the font that Q brings back', '%1 /F1 10 Tf q /F2 10 Tf Q BT (een) Tj ET EMC', 'een'],
    ['an unknown font as nothing', '%1 BT /F2 10 Tf (een) Tj ET EMC', ''],
    ['no text outside of the element', 'BT /F1 10 Tf (nul) Tj ET %1 BT (een) Tj ET EMC', 'een'],
  ])('reads %s', async (_, content, text) => {
    expect(await textOf(content)).toBe(text)
  })

  it('reads a line of letters as one item, as long as nothing but small moves stands between them', async () => {
    const document = await buildPdf([{ type: 'P', text: 'x' }], 'BT /F1 10 Tf 1 0 0 1 50 80 Tm (e) Tj 6 0 Td (e) Tj 6.3 0 Td (n) Tj 12 0 Td (t) Tj 6 0 Td (w) Tj 0 -12 Td (e) Tj /F1 9 Tf (e) Tj ET')
    const texts = readPainted(document).flatMap(({ text }) => text?.strings.map(({ text }) => text).join('') ?? [])
    expect(texts).toEqual(['x', 'een', 'tw', 'e', 'e'])
  })

  it.each(['Alt', 'ActualText'])('takes %s for the words', async (key) => {
    expect(await textOf('%1 BT /F1 10 Tf (x) Tj ET EMC', { [key]: PDFString.of('Een boom') })).toBe('Een boom')
  })
})

import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { serveFolder } from '../../lib/serve.ts'
import { firefox, printedByFirefox } from '../browser/firefox.ts'

interface Line { text: string, size: number }

/** Padding in mm that brings headings to the foot of a page. */
const DOWN = [75, 210]

async function pagesOf(bytes: Uint8Array): Promise<Line[][]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent()
    const lines = new Map<number, Line>()
    for (const item of items) {
      if (!('str' in item) || !item.str.trim())
        continue
      const top = Math.round(item.transform[5] as number)
      lines.set(top, { text: (lines.get(top)?.text ?? '') + item.str, size: item.height })
    }
    return [...lines].sort(([one], [other]) => other - one).map(([, line]) => line)
  }))
}

// Firefox comes with no package: skip where it is missing.
describe.skipIf(!firefox)('the reading page, saved as a PDF from Firefox', () => {
  let pages: Line[][]
  beforeAll(async () => {
    const { url, close } = await serveFolder(inject('site'))
    const scripts = DOWN.map(mm => `document.querySelector('main').style.paddingTop = '${mm}mm'`)
    const printed = await printedByFirefox(firefox!, `${url}lezen/`, scripts).finally(close)
    pages = (await Promise.all(printed.map(pagesOf))).flat()
  })

  it('keeps the letters of ff, fi, fl and ft', () => {
    const text = pages.flat().map(({ text }) => text).join(' ')
    for (const word of ['effecten', 'fietsers', 'reflecteren', 'heeft', 'officielebekendmakingen'])
      expect(text).toContain(word)
  })
  it('keeps each heading with its text', () => {
    const all = pages.flat().map(({ size }) => size).sort((one, other) => one - other)
    const body = all[Math.floor(all.length / 2)]!
    const isHeading = ({ size }: Line): boolean => size > 1.1 * body
    expect(pages.flat().filter(isHeading).length).toBeGreaterThan(40)
    const last = pages.flatMap(lines => lines.filter(({ text }) => !/^\d+$/.test(text.trim())).at(-1) ?? [])
    expect(last.filter(isHeading)).toEqual([])
  })
})

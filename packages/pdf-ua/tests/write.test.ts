import type { PDFDocument } from '../src/library.cjs'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { PDFDict, PDFName } from '../src/library.cjs'
import { openPdf } from '../src/read/open.ts'
import { writePdf } from '../src/write.ts'
import { buildPdf, everything } from './build-pdf.ts'

/** A document without a clock's time: only the test's change differs. */
async function plain(change: (document: PDFDocument) => void = () => {}): Promise<PDFDocument> {
  const document = await buildPdf(everything)
  document.context.lookup(document.context.trailerInfo.Info, PDFDict).delete(PDFName.of('CreationDate'))
  change(document)
  return document
}
function objectsOf({ context }: PDFDocument): string[] {
  return context.enumerateIndirectObjects().filter(([, object]) => object instanceof PDFDict).map(([ref, object]) => `${ref} ${object}`)
}
const idOf = (document: PDFDocument): string => String(document.context.trailerInfo.ID)

describe('writePdf', () => {
  it.each([['few objects', 0], ['more than one object stream holds', 450]])('writes what can be read again, with %s', async (_, more) => {
    const before = await plain(({ context }) => {
      for (let index = 0; index < more; index++)
        context.register(context.obj({ Number: index }))
    })
    const after = await openPdf(writePdf(before))
    expect(objectsOf(after)).toEqual(objectsOf(before))
    expect([after.getTitle(), after.getPageCount()]).toEqual(['t', 1])
  })
  it('writes objects of which some are gone', async () => {
    const before = await plain(({ context }) => {
      const gone = context.register(context.obj({}))
      context.register(context.obj({ Kept: true }))
      context.delete(gone)
    })
    expect(objectsOf(await openPdf(writePdf(before)))).toEqual(objectsOf(before))
  })
  it('writes what another library reads', async () => {
    const document = await getDocumentProxy(new Uint8Array(writePdf(await plain())))
    const { items } = await (await document.getPage(1)).getTextContent()
    expect(items.map(item => 'str' in item ? item.str : '').join('')).toContain('here to stay')
  })
  it('gives the same document the same bytes and identifier, another document another identifier', async () => {
    const [one, same, other] = [await plain(), await plain(), await plain(document => document.setTitle('Anders'))]
    expect(Buffer.from(writePdf(one)).equals(writePdf(same))).toBe(true)
    writePdf(other)
    expect(idOf(one)).toMatch(/^\[ <([\da-f]{32})> <\1> \]$/)
    expect(idOf(other)).not.toBe(idOf(one))
  })
  it('ends with the end', async () => {
    expect(Buffer.from(writePdf(await plain())).toString('latin1')).toMatch(/\nstartxref\n\d+\n%%EOF\n$/)
  })
})

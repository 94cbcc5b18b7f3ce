import { PDFDict, PDFDocument, PDFHexString, PDFName } from '../../../publish/pdf/library.cjs'
import { describe, expect, it } from 'vitest'
import type { OutlineEntry } from '../../../publish/pdf/outline.ts'
import { writeOutline } from '../../../publish/pdf/outline.ts'

/** Reads an outline back by its chain of items, as a reader does. */
function readLevel(document: PDFDocument, parent: PDFDict): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  for (let item = parent.lookupMaybe(PDFName.of('First'), PDFDict); item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    const [page] = (item.lookup(PDFName.of('Dest')) as unknown as { asArray: () => unknown[] }).asArray()
    const children = readLevel(document, item)
    entries.push({
      title: item.lookup(PDFName.of('Title'), PDFHexString).decodeText(),
      page: document.getPages().findIndex(({ ref }) => ref === page),
      ...children.length ? { children } : {},
    })
  }
  return entries
}

async function written(entries: OutlineEntry[], pages = 4): Promise<{ entries: OutlineEntry[], count: number }> {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page++)
    document.addPage()
  writeOutline(document, entries)
  const read = await PDFDocument.load(await document.save())
  const root = read.catalog.lookup(PDFName.of('Outlines'), PDFDict)
  return { entries: readLevel(read, root), count: Number(root.lookup(PDFName.of('Count'))!.toString()) }
}

describe('the outline', () => {
  it.each<{ name: string, entries: OutlineEntry[], count: number }>([
    { name: 'one line', entries: [{ title: 'Opening', page: 0 }], count: 1 },
    {
      name: 'slides under sections',
      entries: [
        { title: 'Dilemma’s – vijf', page: 0, children: [{ title: 'Een', page: 0 }, { title: 'Twee', page: 1 }] },
        { title: 'Afsluiting', page: 3 },
      ],
      count: 4,
    },
    { name: 'nothing', entries: [], count: 0 },
  ])('of $name is read back as it was given', async ({ entries, count }) => {
    expect(await written(entries)).toEqual({ entries, count })
  })

  it('refuses a page that is not there', async () => {
    await expect(written([{ title: 'Weg', page: 9 }])).rejects.toThrow()
  })
})

import type { OutlineEntry } from '../../src/options.ts'
import { describe, expect, it } from 'vitest'
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '../../src/library.cjs'
import { nameOutline, writeOutline } from '../../src/steps/outline.ts'

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

describe('the outline that Chromium made', () => {
  it.each<[string, title: string, headings: string[], named: string]>([
    ['says once what it said twice', 'Dilemma 4: dataDilemma 4: data', ['Dilemma 3: de balie', 'Dilemma 4: data'], 'Dilemma 4: data'],
    ['has a space where the heading wraps', 'water, droogteen hitte', ['water, droogte en hitte'], 'water, droogte en hitte'],
    ['keeps a title that is no heading’s', 'Iets anders', ['Een kop'], 'Iets anders'],
  ])('%s', async (_case, title, headings, named) => {
    const document = await PDFDocument.create()
    document.addPage()
    writeOutline(document, [{ title, page: 0 }])
    nameOutline(document, headings)
    expect(readLevel(document, document.catalog.lookup(PDFName.of('Outlines'), PDFDict))).toEqual([{ title: named, page: 0 }])
  })
  it('goes from heading to heading: two of the same name are two', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    writeOutline(document, [{ title: 'Doel', page: 0, children: [{ title: 'Naarwens', page: 0 }] }, { title: 'Doel', page: 0 }])
    nameOutline(document, ['Doel', 'Naar wens', 'Doel'])
    const titles = readLevel(document, document.catalog.lookup(PDFName.of('Outlines'), PDFDict)).flatMap(({ title, children = [] }) => [title, ...children.map(child => child.title)])
    expect(titles).toEqual(['Doel', 'Naar wens', 'Doel'])
  })
})

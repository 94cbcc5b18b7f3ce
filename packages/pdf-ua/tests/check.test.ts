import type { PDFDict, PDFDocument } from '../src/library.cjs'
import type { TestElement } from './build-pdf.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { check } from '../src/check.ts'
import { finish } from '../src/finish.ts'
import { PDFName, PDFString } from '../src/library.cjs'
import { dictEntry, entry, itemsOf } from '../src/read/objects.ts'
import { openPdf } from '../src/read/open.ts'
import { pageContent } from '../src/read/painted.ts'
import { elementOf } from './apply.ts'
import { buildPdf, bytesOf, everything, metadata, scope } from './build-pdf.ts'

const name = PDFName.of
async function clausesOf(bytes: Uint8Array): Promise<string[]> {
  return [...new Set((await check(bytes)).map(({ clause }) => clause))]
}

let finished: Uint8Array
beforeAll(async () => {
  finished = await finish(await bytesOf(await buildPdf(everything, '0 0 10 10 re f')), metadata)
})

/** A good file with one thing broken. */
async function broken(breakIt: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await openPdf(finished)
  breakIt(document)
  return bytesOf(document)
}

const root = (document: PDFDocument): PDFDict => dictEntry(document.catalog, 'StructTreeRoot')!
const links = (document: PDFDocument): PDFDict[] => itemsOf(document.getPage(0).node, 'Annots') as PDFDict[]
const font = (document: PDFDocument): PDFDict => dictEntry(dictEntry(dictEntry(document.getPage(0).node, 'Resources'), 'Font'), 'F1')!
/** Makes a field of the first link. */
function becomeField(document: PDFDocument, entries: Record<string, PDFString> = {}): void {
  const field = links(document)[0]!
  field.set(name('Subtype'), name('Widget'))
  Object.entries(entries).forEach(([key, value]) => field.set(name(key), value))
}
/** Maps the font's codes to characters from `first` on; from FEB2, an M is the byte order mark. */
function setToUnicode(document: PDFDocument, first: string): void {
  return font(document).set(name('ToUnicode'), document.context.register(document.context.flateStream(`1 beginbfrange <00> <7F> <${first}> endbfrange`)))
}
function rewriteXmp(from: string | RegExp, to: string) {
  return (document: PDFDocument): void => {
    const stream = entry(document.catalog, 'Metadata') as { getContents: () => Uint8Array } | undefined
    const xmp = Buffer.from(stream!.getContents()).toString().replace(from, to)
    document.catalog.set(name('Metadata'), document.context.register(document.context.stream(Buffer.from(xmp), { Type: 'Metadata', Subtype: 'XML' })))
  }
}
function rewriteContent(rewrite: (content: string) => string) {
  return (document: PDFDocument): void => {
    const page = document.getPage(0)
    page.node.set(name('Contents'), document.context.register(document.context.flateStream(Buffer.from(rewrite(pageContent(page)), 'latin1'))))
  }
}
function addXObject(document: PDFDocument, content: string, entries: Record<string, string | number | boolean>): void {
  const ref = document.context.register(document.context.flateStream(content, { Type: 'XObject', ...entries }))
  dictEntry(document.getPage(0).node, 'Resources')!.set(name('XObject'), document.context.obj({ X1: ref }))
}
/** A form XObject with the numbered content of a new paragraph. */
function addTaggedForm(document: PDFDocument): void {
  addXObject(document, '/P <</MCID 0>> BDC 0 0 1 1 re f EMC', { Subtype: 'Form', StructParents: 9 })
  const form = dictEntry(dictEntry(document.getPage(0).node, 'Resources'), 'XObject')!.get(name('X1'))!
  const body = elementOf(document, 'Document').dict
  const p = document.context.register(document.context.obj({ Type: 'StructElem', S: 'P', P: root(document).get(name('K'))!, K: { Type: 'MCR', Stm: form, MCID: 0 } }))
  body.set(name('K'), document.context.obj([...(body.get(name('K')) as unknown as { asArray: () => [] }).asArray(), p]))
}

describe('check', () => {
  it('finds nothing in a finished file', async () => {
    expect(await check(finished)).toEqual([])
  })

  it.each<[clause: string, what: string, breakIt: (document: PDFDocument) => void]>([
    ['PDF/A-2 6.1.3-1', 'no identifier', ({ context }) => delete context.trailerInfo.ID],
    ['PDF/UA-1 6.2-1', 'not said to be tagged', ({ catalog }) => catalog.delete(name('MarkInfo'))],
    ['PDF/UA-1 7.1-4', 'tags that are suspect', ({ catalog, context }) => catalog.set(name('MarkInfo'), context.obj({ Marked: true, Suspects: true }))],
    ['PDF/UA-1 7.1-10', 'the file name in the title bar', ({ catalog }) => catalog.delete(name('ViewerPreferences'))],
    ['PDF/UA-1 7.1-11', 'no structure tree', ({ catalog }) => catalog.delete(name('StructTreeRoot'))],
    ['PDF/UA-1 7.2-34', 'no language', ({ catalog }) => catalog.delete(name('Lang'))],
    ['PDF/UA-1 7.2-29', 'a language that is none', ({ catalog }) => catalog.set(name('Lang'), PDFString.of('Nederlands!'))],
    ['PDF/UA-1 7.2-29', 'an element in a language that is none', document => elementOf(document, 'P').dict.set(name('Lang'), PDFString.of('en_GB'))],
    ['PDF/UA-1 7.1-8', 'no metadata', ({ catalog }) => catalog.delete(name('Metadata'))],
    ['PDF/A-2 6.6.2.1-4', 'metadata cut off', rewriteXmp(/<\/rdf:RDF>[\s\S]*/, '')],
    ['PDF/UA-1 5-1', 'no claim of PDF/UA', rewriteXmp('<pdfuaid:part>1</pdfuaid:part>', '')],
    ['PDF/UA-1 5-1', 'a claim of another part of PDF/UA', rewriteXmp('<pdfuaid:part>1<', '<pdfuaid:part>2<')],
    ['PDF/A-2 6.6.4-2', 'a claim of another part of PDF/A', rewriteXmp('<pdfaid:part>2<', '<pdfaid:part>3<')],
    ['PDF/A-2 6.6.4-3', 'a claim of a lower level of PDF/A', rewriteXmp('conformance>A<', 'conformance>B<')],
    ['PDF/A-2 6.6.2.3.1-1', 'no extension schema', rewriteXmp(/<pdfaExtension[\s\S]*<\/pdfaExtension:schemas>/, '')],
    ['PDF/UA-1 7.1-9', 'an empty title', rewriteXmp(/(x-default">)Digitale[^<]*/, '$1 ')],
    ['PDF/A-2 6.2.4.3-2', 'no output intent', ({ catalog }) => catalog.delete(name('OutputIntents'))],
    ['PDF/A-2 6.2.3-1', 'a profile that is none', document => (itemsOf(document.catalog, 'OutputIntents')[0] as PDFDict)
      .set(name('DestOutputProfile'), document.context.register(document.context.flateStream('x'.repeat(200), { N: 3 })))],
    ['PDF/A-2 6.2.8-3', 'an image that is smoothed', document => addXObject(document, 'x', { Subtype: 'Image', Interpolate: true })],
    ['PDF/A-2 6.2.10-1', 'a blend mode that does not exist', document => document.context.register(document.context.obj({ BM: 'Sparkle' }))],
    ['PDF/UA-1 7.1-5', 'a type without a role', document => root(document).delete(name('RoleMap'))],
    ['PDF/UA-1 7.1-6', 'a role that goes round', document => root(document).set(name('RoleMap'), document.context.obj({ Em: 'Strong', Strong: 'Em' }))],
    ['PDF/UA-1 7.1-7', 'a standard type with another role', document => dictEntry(root(document), 'RoleMap')!.set(name('P'), name('H1'))],
    ['PDF/UA-1 7.1-12', 'an element without a parent', document => elementOf(document, 'P').dict.delete(name('P'))],
    ['PDF/UA-1 7.9-1', 'a note without an id', document => elementOf(document, 'P').dict.set(name('S'), name('Note'))],
    ['PDF/UA-1 7.4.2-1', 'a first heading that is not H1', document => elementOf(document, 'H1').dict.set(name('S'), name('P'))],
    ['PDF/UA-1 7.4.2-1', 'a heading level skipped', document => elementOf(document, 'H2').dict.set(name('S'), name('H3'))],
    ['PDF/UA-1 7.4.4-2', 'headings with and without a level', document => elementOf(document, 'H2').dict.set(name('S'), name('H'))],
    ['PDF/UA-1 7.2-17', 'a list item outside of a list', document => elementOf(document, 'P').dict.set(name('S'), name('LI'))],
    ['PDF/UA-1 7.2-18', 'a list item\'s body outside of one', document => elementOf(document, 'P').dict.set(name('S'), name('LBody'))],
    ['PDF/UA-1 7.2-19', 'something else in a list', document => elementOf(document, 'LI').dict.set(name('S'), name('P'))],
    ['PDF/UA-1 7.2-20', 'something else in a list item', document => elementOf(document, 'LBody').dict.set(name('S'), name('P'))],
    ['PDF/UA-1 7.2-3', 'something else in a table', document => elementOf(document, 'TR').dict.set(name('S'), name('P'))],
    ['PDF/UA-1 7.2-4', 'a row outside of a table', document => elementOf(document, 'Table').dict.set(name('S'), name('Sect'))],
    ['PDF/UA-1 7.2-10', 'something else in a row', document => elementOf(document, 'TD').dict.set(name('S'), name('P'))],
    ['PDF/UA-1 7.5-1', 'a header without a scope', document => elementOf(document, 'TH').dict.delete(name('A'))],
    ['PDF/UA-1 7.3-1', 'a picture without an alternative', document => elementOf(document, 'Figure').dict.delete(name('Alt'))],
    ['PDF/UA-1 7.3-1', 'a picture with an empty alternative', document => elementOf(document, 'Figure').dict.set(name('Alt'), PDFString.of(' '))],
    ['PDF/UA-1 7.7-1', 'a formula without an alternative', document => elementOf(document, 'P').dict.set(name('S'), name('Formula'))],
    ['PDF/UA-1 7.18.3-1', 'a tab order of its own', document => document.getPage(0).node.delete(name('Tabs'))],
    ['PDF/UA-1 7.18.4-2', 'a button', document => elementOf(document, 'P').dict.set(name('S'), name('Form'))],
    ['PDF/UA-1 7.18.4-1', 'a field outside of a Form', document => becomeField(document, { TU: PDFString.of('Uw naam') })],
    ['PDF/UA-1 7.18.1-3', 'a field that has no name', (document) => {
      becomeField(document)
      elementOf(document, 'Link').dict.set(name('S'), name('Form'))
    }],
    ['PDF/UA-1 7.18.5-1', 'a link outside of a Link', document => elementOf(document, 'Link').dict.set(name('S'), name('Span'))],
    ['PDF/UA-1 7.18.5-2', 'a link without a description', document => links(document)[0]!.delete(name('Contents'))],
    ['ISO 32000-1 14.8.4.4.2', 'a Link without a link', document => elementOf(document, 'P').dict.set(name('S'), name('Link'))],
    ['PDF/UA-1 7.18.1-1', 'a note outside of an Annot', document => links(document)[0]!.set(name('Subtype'), name('Text'))],
    ['PDF/A-2 6.3.1-1', 'a film', document => links(document)[0]!.set(name('Subtype'), name('Movie'))],
    ['PDF/A-2 6.3.2-2', 'a link that is not printed', document => links(document)[0]!.delete(name('F'))],
    ['PDF/A-2 6.3.2-2', 'a link that is hidden', document => links(document)[0]!.set(name('F'), document.context.obj(6))],
    ['PDF/A-2 6.4.2-1', 'an XFA form', ({ catalog, context }) => catalog.set(name('AcroForm'), context.obj({ XFA: [] }))],
    ['PDF/A-2 6.5.1-1', 'a script in a link', document => links(document)[0]!.set(name('A'), document.context.obj({ S: 'JavaScript', JS: PDFString.of('x()') }))],
    ['PDF/A-2 6.5.1-1', 'a script at opening', ({ catalog, context }) => catalog.set(name('OpenAction'), context.obj({ S: 'JavaScript' }))],
    ['PDF/A-2 6.5.1-1', 'a script after a link', document => links(document)[0]!.set(name('A'), document.context.obj({ S: 'URI', URI: PDFString.of('https://a.nl/'), Next: [{ S: 'JavaScript' }] }))],
    ['PDF/A-2 6.5.1-1', 'a program started from the outline', ({ catalog, context }) => catalog.set(name('Outlines'), context.obj({ First: { First: { A: { S: 'Launch' } } } }))],
    ['PDF/A-2 6.5.1-1', 'a sound when the mouse passes', document => links(document)[0]!.set(name('AA'), document.context.obj({ E: { S: 'Sound' } }))],
    ['PDF/A-2 6.5.2-1', 'actions of the document', ({ catalog, context }) => catalog.set(name('AA'), context.obj({}))],
    ['PDF/A-2 6.5.2-2', 'actions of a page', document => document.getPage(0).node.set(name('AA'), document.context.obj({}))],
    ['ISO 32000-1 12.3.2', 'a link to a place that is not there', ({ catalog }) => catalog.delete(name('Dests'))],
    ['PDF/UA-1 7.21.4.1-1', 'a font that is not embedded', document => font(document).set(name('Subtype'), name('Type1'))],
    ['PDF/UA-1 7.21.7-1', 'a font without ToUnicode', document => font(document).delete(name('ToUnicode'))],
    ['PDF/UA-1 7.21.7-2', 'a character read as nothing', document => setToUnicode(document, 'FEB2')],
    ['PDF/A-2 6.2.11.7.3-1', 'a character of private use', document => setToUnicode(document, 'E000')],
    ['PDF/UA-1 7.21.8-1', 'a character that the font does not have', rewriteContent(content => content.replace('(Memo)', '(M\\001mo)'))],
    ['PDF/UA-1 7.21.8-1', 'a character without a drawing', document => dictEntry(font(document), 'CharProcs')!.delete(name('c77'))],
    ['PDF/UA-1 7.1-1', 'an artifact in tagged content', rewriteContent(content => content.replace('(Memo) Tj', '/Artifact BMC (Memo) Tj EMC'))],
    ['PDF/UA-1 7.1-2', 'tagged content in an artifact', rewriteContent(content => `/Artifact BMC ${content} EMC`)],
    ['PDF/UA-1 7.1-3', 'text without a tag', rewriteContent(content => `${content} BT /F1 9 Tf (x) Tj ET`)],
    ['PDF/UA-1 7.1-3', 'a path without a tag', rewriteContent(content => content.replace('/Artifact BMC', '/Span BMC'))],
    ['PDF/UA-1 7.1-3', 'a number that no element has', rewriteContent(content => `${content} /P <</MCID 99>> BDC 0 0 1 1 re f EMC`)],
    ['PDF/UA-1 7.1-3', 'an image without a tag', (document) => {
      addXObject(document, 'x', { Subtype: 'Image' })
      rewriteContent(content => `${content} /X1 Do`)(document)
    }],
    ['PDF/UA-1 7.20-2', 'a tagged form XObject drawn twice', (document) => {
      addTaggedForm(document)
      rewriteContent(content => `${content} /X1 Do /X1 Do`)(document)
    }],
  ])('tells %s and nothing else: %s', async (clause, _, breakIt) => {
    // Some faults never come alone: a misplaced element breaks the rules of both places.
    const companions: Record<string, string[]> = {
      'PDF/UA-1 7.1-7': ['PDF/UA-1 7.4.2-1'],
      'PDF/UA-1 7.18.4-1': ['ISO 32000-1 14.8.4.4.2'],
      'PDF/UA-1 7.2-17': ['PDF/UA-1 7.2-20'],
      'PDF/UA-1 7.2-19': ['PDF/UA-1 7.2-18'],
      'PDF/UA-1 7.2-3': ['PDF/UA-1 7.2-8'],
      'PDF/UA-1 7.2-10': ['PDF/UA-1 7.2-42'],
      'PDF/UA-1 7.1-11': ['PDF/UA-1 7.1-3', 'PDF/UA-1 7.18.5-1'],
      'PDF/UA-1 7.18.1-1': ['ISO 32000-1 14.8.4.4.2'],
      'PDF/A-2 6.3.1-1': ['PDF/UA-1 7.18.1-1'],
    }
    const found = await clausesOf(await broken(breakIt))
    expect(found).toContain(clause)
    expect(found.filter(other => other !== clause && !companions[clause]?.includes(other))).toEqual([])
  })

  it.each<[clause: string, what: string, damage: (text: string) => string]>([
    ['PDF/UA-1 6.1-1', 'a header of no version', text => text.replace('%PDF-1.7', '%PDF-2.0')],
    ['PDF/UA-1 6.1-1', 'something before the header', text => `\n${text}`],
    ['PDF/A-2 6.1.2-2', 'no sign that it is binary', text => text.replace(/^(%PDF-1\.7\n)%..../, '$1%abcd')],
    ['PDF/A-2 6.1.3-3', 'something after the end', text => `${text}\nhallo`],
  ])('tells %s: %s', async (clause, _, damage) => {
    const damaged = Buffer.from(damage(Buffer.from(finished).toString('latin1')), 'latin1')
    expect(await clausesOf(damaged)).toContain(clause)
  })

  const cell = (type: string, attributes: Record<string, string | number> = {}): TestElement =>
    ({ type, text: 'x', entries: { A: { O: 'Table', ...type === 'TH' && { Scope: 'Column' }, ...attributes } } })
  const row = (...kids: TestElement[]): TestElement => ({ type: 'TR', kids })
  it.each<[what: string, table: TestElement[], clauses: string[]]>([
    ['as it should be', [row(cell('TH'), cell('TH')), row(cell('TD'), cell('TD'))], []],
    ['with spans that fit', [row(cell('TH', { ColSpan: 2 })), row(cell('TD', { RowSpan: 2 }), cell('TD')), row(cell('TD'))], []],
    ['with rows in a div', [row(cell('TH')), { type: 'NonStruct', kids: [row(cell('TD'))] }], []],
    ['with a short row', [row(cell('TH'), cell('TH')), row(cell('TD'))], ['PDF/UA-1 7.2-42']],
    ['with a long row', [row(cell('TH')), row(cell('TD'), cell('TD'))], ['PDF/UA-1 7.2-42']],
    ['with a cell that ends below it', [row(cell('TH'), cell('TH', { RowSpan: 3 })), row(cell('TD'))], ['PDF/UA-1 7.2-41']],
    ['with cells over each other', [row(cell('TH'), cell('TH', { RowSpan: 2 })), row(cell('TD', { ColSpan: 2 }))], ['PDF/UA-1 7.2-15']],
    ['with a head but no body', [{ type: 'THead', kids: [row(cell('TH'))] }, row(cell('TD'))], ['PDF/UA-1 7.2-14']],
    ['with a foot but no body', [row(cell('TH')), { type: 'TFoot', kids: [row(cell('TD'))] }], ['PDF/UA-1 7.2-13']],
    ['with two heads', [{ type: 'THead', kids: [row(cell('TH'))] }, { type: 'THead', kids: [row(cell('TH'))] }, { type: 'TBody', kids: [row(cell('TD'))] }], ['PDF/UA-1 7.2-11']],
    ['with a caption in the middle', [row(cell('TH')), { type: 'Caption', text: 'c' }, row(cell('TD'))], ['PDF/UA-1 7.2-16']],
    ['with two captions', [{ type: 'Caption', text: 'c' }, row(cell('TH')), row(cell('TD')), { type: 'Caption', text: 'c' }], ['PDF/UA-1 7.2-39']],
  ])('judges a table %s', async (_, kids, clauses) => {
    const bytes = await finish(await bytesOf(await buildPdf([{ type: 'Table', kids }])), metadata)
    expect(await clausesOf(bytes)).toEqual(clauses)
  })

  /** Pages with the same footer, tagged or not. */
  async function withFooter(pages: number, tag: string): Promise<PDFDocument> {
    const document = await openPdf(finished)
    const [first] = document.getPages()
    const content = pageContent(first!)
    const { context } = document
    const resources = first!.node.Resources()!
    for (let number = 1; number <= pages; number++) {
      const page = number === 1 ? first! : document.addPage([595, 842])
      const footer = `${tag} BT /F1 9 Tf 1 0 0 1 50 20 Tm (Memo ${number}) Tj ET EMC`
      page.node.set(name('Contents'), context.register(context.flateStream(number === 1 ? `${content} ${footer}` : footer)))
      page.node.set(name('Resources'), resources)
    }
    return document
  }
  it.each([
    ['tagged', 3, '/P <</MCID 90>> BDC', true],
    ['tagged on two pages', 2, '/P <</MCID 90>> BDC', false],
    ['an artifact', 3, '/Artifact <</Type /Pagination /Subtype /Footer>> BDC', false],
  ])('judges a running footer that is %s', async (_, pages, tag, isTold) => {
    expect((await clausesOf(await bytesOf(await withFooter(pages, tag)))).includes('PDF/UA-1 7.8')).toBe(isTold)
  })

  const heading: TestElement = { type: 'H1', text: 'a' }
  const linkTo = (words: string): TestElement => ({ type: 'Link', text: words, href: '#top' })
  it.each<[what: string, elements: TestElement[], clause: string]>([
    ['more without meaning than with', [heading, ...Array.from({ length: 20 }, () => ({ type: 'NonStruct', text: 'a' }))], 'ISO 32000-1 14.8.4.2'],
    ['a number that is no label', [heading, { type: 'L', kids: [{ type: 'LI', kids: [{ type: 'LBody', kids: [{ type: 'Span', text: '1' }, { type: 'P', text: 'a' }] }] }] }], 'ISO 32000-1 14.8.4.3.3'],
    ['a picture that repeats the heading', [heading, { type: 'Figure', text: 'x', entries: { Alt: PDFString.of('a') } }], 'WCAG 1.1.1'],
    ['a picture with the name of a file', [heading, { type: 'Figure', text: 'x', entries: { Alt: PDFString.of('foto_12.jpg') } }], 'WCAG 1.1.1'],
    ['a picture without a place', [heading, { type: 'Figure', text: 'x', entries: { Alt: PDFString.of('Een boom') } }], 'ISO 32000-1 14.8.5.4.3'],
  ])('tells %s', async (_, elements, clause) => {
    expect(await clausesOf(await bytesOf(await buildPdf(elements)))).toContain(clause)
  })
  it.each([
    [[1, 1, 2, 3, 3], true],
    [[1, 2, 3, 3], false],
    [[1, 3, 2, 3, 3], false],
    [[2, 2, 2, 2, 2], false],
  ])('knows contents by where their links lead: %j', async (pages, isTold) => {
    const items = pages.map((_, index) => ({ type: 'LI', kids: [{ type: 'LBody', kids: [linkTo(`deel ${index}`)] }] }))
    const document = await buildPdf([heading, { type: 'L', kids: items }])
    document.addPage([595, 842])
    document.addPage([595, 842])
    for (const [index, link] of links(document).entries())
      link.set(name('Dest'), document.context.obj([document.getPage(pages[index]! - 1).ref, 'Fit']))
    expect((await clausesOf(await bytesOf(document))).includes('ISO 32000-1 14.8.4.2')).toBe(isTold)
  })
  it('tells headings that are in no part', async () => {
    const elements: TestElement[] = [heading, { type: 'H2', text: 'b' }, { type: 'H2', text: 'c' }]
    for (const [wrapped, isTold] of [[elements, true], [[{ type: 'Sect', kids: elements }], false]] as const) {
      const document = await buildPdf([...wrapped])
      document.addPage([595, 842])
      expect((await clausesOf(await bytesOf(document))).includes('ISO 32000-1 14.8.4.2')).toBe(isTold)
    }
  })

  it('tells the page and the element by its words', async () => {
    const bytes = await finish(await bytesOf(await buildPdf([
      { type: 'H1', text: 'Memo' },
      { type: 'H3', text: 'Een kop die veel langer is dan wat in een regel past' },
    ])), metadata)
    expect(await check(bytes)).toEqual([{
      clause: 'PDF/UA-1 7.4.2-1',
      page: 1,
      element: 'H3 \'Een kop die veel langer is dan wat in ee…\'',
      message: 'Na een kop H1 komt H3: er ontbreekt een niveau.',
    }])
  })

  it('names a character that no font has', async () => {
    const bytes = await broken(rewriteContent(content => content.replace('(Memo) Tj', '/Span <</ActualText <FEFF2713>>> BDC (\\001) Tj EMC')))
    expect((await check(bytes)).map(({ message }) => message)).toEqual([
      'Het teken \'✓\' (U+2713) staat in geen enkel lettertype en is een leeg vakje geworden.',
    ])
  })

  it.each([
    ['on the page', {}, true],
    ['hidden', { F: 6 }, false],
    ['beside the page', { Rect: [600, 50, 640, 60] }, false],
  ])('asks words of a note that is %s, if it can be seen', async (_, entries, isTold) => {
    const bytes = await broken((document) => {
      const note = links(document)[0]!
      Object.entries({ Subtype: 'Text', ...entries }).forEach(([key, value]) => note.set(name(key), document.context.obj(value)))
      note.delete(name('Contents'))
    })
    expect((await clausesOf(bytes)).includes('PDF/UA-1 7.18.1-2')).toBe(isTold)
  })

  it.each([['Identity', false], ['Krul', true], [undefined, true]])('judges a font by how its codes become shapes: %s', async (map, isTold) => {
    const bytes = await broken((document) => {
      font(document).set(name('Subtype'), name('Type0'))
      font(document).set(name('DescendantFonts'), document.context.obj([{ Subtype: 'CIDFontType2', ...map && { CIDToGIDMap: map } }]))
    })
    expect((await clausesOf(bytes)).includes('PDF/UA-1 7.21.3.2-1')).toBe(isTold)
  })

  it('tells a header with a scope for rows apart from one without', async () => {
    const bytes = await finish(await bytesOf(await buildPdf([{ type: 'Table', kids: [
      { type: 'TR', kids: [{ type: 'TH', text: 'a', entries: scope('Row') }, { type: 'TD', text: 'b' }] },
    ] }])), metadata)
    expect(await check(bytes)).toEqual([])
  })
})

import type { PDFDocument, PDFRawStream } from '../../src/library.cjs'
import type { TestElement } from '../build-pdf.ts'
import { expect, describe as group, it } from 'vitest'
import { PDFDict, PDFName, PDFString } from '../../src/library.cjs'
import { readMarkedText } from '../../src/read/marked-text.ts'
import { dictEntry, entry, isTrue, itemsOf, nameEntry, numberEntry, streamBytes, textEntry, textStream } from '../../src/read/objects.ts'
import { pageContent, readPainted } from '../../src/read/painted.ts'
import { writeToUnicode } from '../../src/read/to-unicode.ts'
import { annotationFlags } from '../../src/steps/annotation-flags.ts'
import { artifacts } from '../../src/steps/artifacts.ts'
import { catalog } from '../../src/steps/catalog.ts'
import { describe } from '../../src/steps/describe.ts'
import { header } from '../../src/steps/header.ts'
import { outputIntent } from '../../src/steps/output-intent.ts'
import { pageLinks } from '../../src/steps/page-links.ts'
import { finishingContext } from '../../src/steps/step.ts'
import { sweep } from '../../src/steps/sweep.ts'
import { typedCharacters } from '../../src/steps/typed-characters.ts'
import { apply } from '../apply.ts'
import { buildPdf, bytesOf, metadata } from '../build-pdf.ts'

const paragraph: TestElement[] = [{ type: 'P', text: 'a' }]
const infoOf = ({ context }: PDFDocument): PDFDict => context.lookup(context.trailerInfo.Info, PDFDict)

group('header', () => {
  it('writes version 1.7, also where the catalog has another', async () => {
    const document = await buildPdf(paragraph)
    document.catalog.set(PDFName.of('Version'), PDFName.of('1.4'))
    const bytes = await bytesOf(await apply(header, document))
    expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7')
    expect(entry(document.catalog, 'Version')).toBeUndefined()
  })
})

group('catalog', () => {
  it('says what the whole document is, and keeps other preferences', async () => {
    const document = await buildPdf(paragraph)
    document.catalog.set(PDFName.of('ViewerPreferences'), document.context.obj({ FitWindow: true }))
    await apply(catalog, document)
    const preferences = dictEntry(document.catalog, 'ViewerPreferences')
    expect([isTrue(preferences, 'DisplayDocTitle'), isTrue(preferences, 'FitWindow')]).toEqual([true, true])
    expect(isTrue(dictEntry(document.catalog, 'MarkInfo'), 'Marked')).toBe(true)
    expect(textEntry(document.catalog, 'Lang')).toBe('nl-NL')
  })
})

group('describe', () => {
  it.each([
    ['Title', metadata.title],
    ['Author', 'CIO'],
    ['Subject', metadata.subject],
    ['Keywords', 'digitalisering, ethiek'],
    ['Creator', 'Raadsdeck'],
    ['Producer', 'Test'],
    ['CreationDate', 'D:20220301000000Z'],
    ['ModDate', 'D:20220301000000Z'],
  ])('writes %s in the Info dictionary', async (key, text) => {
    expect(textEntry(infoOf(await apply(describe, paragraph)), key)).toBe(text)
  })
  it.each([
    ['<pdfuaid:part>1<'],
    ['<pdfaid:part>2<'],
    ['<pdfaid:conformance>A<'],
    ['<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Digitale samenleving &lt;&amp; meer&gt;<'],
    ['<dc:creator><rdf:Seq><rdf:li>CIO<'],
    ['<dc:subject><rdf:Bag><rdf:li>digitalisering</rdf:li><rdf:li>ethiek<'],
    ['<dc:language><rdf:Bag><rdf:li>nl-NL<'],
    ['<xmp:CreateDate>2022-03-01T00:00:00Z<'],
    ['<pdf:Producer>Test<'],
    ['<pdf:Keywords>digitalisering, ethiek<'],
    ['<pdfaSchema:prefix>pdfuaid<'],
  ])('writes %s in XMP', async (part) => {
    const stream = entry((await apply(describe, paragraph)).catalog, 'Metadata') as PDFRawStream
    expect([nameEntry(stream.dict, 'Type'), nameEntry(stream.dict, 'Subtype')]).toEqual(['Metadata', 'XML'])
    expect(Buffer.from(streamBytes(stream)).toString()).toContain(part)
  })
})

group('outputIntent', () => {
  it('refers to an RGB profile', async () => {
    const [intent] = itemsOf((await apply(outputIntent, paragraph)).catalog, 'OutputIntents') as PDFDict[]
    const profile = entry(intent, 'DestOutputProfile') as PDFRawStream
    expect([nameEntry(intent, 'S'), numberEntry(profile.dict, 'N')]).toEqual(['GTS_PDFA1', 3])
    expect(Buffer.from(streamBytes(profile)).toString('latin1', 36, 40)).toBe('acsp')
  })
})

group('annotationFlags', () => {
  it.each([[undefined, 4], [0, 4], [4, 4], [2, 4], [32 + 256 + 1, 4], [64, 68]])('makes of the flags %s %i', async (before, after) => {
    const document = await buildPdf([{ type: 'Link', text: 'a', href: '#top' }])
    const page = document.getPage(0).node
    const [link] = itemsOf(page, 'Annots') as PDFDict[]
    link!.delete(PDFName.of('F'))
    if (before !== undefined)
      link!.set(PDFName.of('F'), document.context.obj(before))
    await apply(annotationFlags, document)
    expect([numberEntry(link, 'F'), nameEntry(page, 'Tabs')]).toEqual([after, 'S'])
  })
})

group('pageLinks', () => {
  const linked = async (href: string): Promise<PDFDocument> => {
    const document = await buildPdf([{ type: 'Link', text: 'a', href: 'https://vng.nl/' }])
    document.addPage([100, 100])
    const [link] = itemsOf(document.getPage(0).node, 'Annots') as PDFDict[]
    link!.set(PDFName.of('A'), document.context.obj({ S: 'URI', URI: PDFString.of(href) }))
    pageLinks.apply(finishingContext(document, { ...metadata, pageLinks: { prefix: 'page:', names: ['start', 'dilemma-cameras'] } }))
    return document
  }
  const linkOf = (document: PDFDocument): PDFDict => itemsOf(document.getPage(0).node, 'Annots')[0] as PDFDict

  it.each([['page:start', 0], ['page:dilemma-cameras', 1]])('has %s lead to page %i', async (href, page) => {
    const document = await linked(href)
    expect(String(entry(linkOf(document), 'Dest'))).toBe(`[ ${String(document.getPage(page).ref)} /Fit ]`)
    expect(entry(linkOf(document), 'A')).toBeUndefined()
  })
  it('leaves an address alone', async () => {
    expect(entry(linkOf(await linked(`https://vng.nl/page:start`)), 'Dest')).toBeUndefined()
  })
  it('stops at a page that is not there', async () => {
    await expect(linked('page:nergens')).rejects.toThrow('page:nergens')
  })
})

group('artifacts', () => {
  const FOOTER = '/Artifact <</Type /Pagination /Subtype /Footer>> BDC'
  const tagged = '/P <</MCID 0>> BDC BT /F1 12 Tf 1 0 0 1 50 800 Tm (a) Tj ET EMC'
  it.each<[what: string, unmarked: string, after: string]>([
    ['a path from its first segment', '1 w 0 0 10 10 re 5 5 m 6 6 l S', '1 w /Artifact BMC\n0 0 10 10 re 5 5 m 6 6 l S\nEMC'],
    ['each of two paths', '0 0 1 1 re f 2 2 1 1 re f', '/Artifact BMC\n0 0 1 1 re f\nEMC /Artifact BMC\n2 2 1 1 re f\nEMC'],
    ['text without its settings', 'BT /F1 9 Tf (x) Tj ET', `BT /F1 9 Tf ${FOOTER}\n(x) Tj\nEMC ET`],
    ['the letters of a line at once', 'BT /F1 9 Tf 1 0 0 1 9 9 Tm (x) Tj 5.4 0 Td (y) Tj 5.4 0 Td (z) Tj ET', `BT /F1 9 Tf 1 0 0 1 9 9 Tm ${FOOTER}\n(x) Tj 5.4 0 Td (y) Tj 5.4 0 Td (z) Tj\nEMC ET`],
    ['letters of two texts apart', 'BT /F1 9 Tf (x) Tj ET BT 5.4 0 Td (y) Tj ET', `BT /F1 9 Tf ${FOOTER}\n(x) Tj\nEMC ET BT 5.4 0 Td ${FOOTER}\n(y) Tj\nEMC ET`],
    ['letters round another operation apart', 'BT /F1 9 Tf (x) Tj 1 Tr (y) Tj ET', `BT /F1 9 Tf ${FOOTER}\n(x) Tj\nEMC 1 Tr ${FOOTER}\n(y) Tj\nEMC ET`],
    ['an inline image', 'BI /W 1 ID x\nEI Q', '/Artifact BMC\nBI /W 1 ID x\nEI\nEMC Q'],
    ['text with a replacement but no number', '/Span <</ActualText <FEFF0041>>> BDC BT (x) Tj ET EMC', `/Span <</ActualText <FEFF0041>>> BDC BT ${FOOTER}\n(x) Tj\nEMC ET EMC`],
    ['text in the middle of a page as no footer', 'BT /F1 9 Tf 1 0 0 1 9 400 Tm (x) Tj ET', 'BT /F1 9 Tf 1 0 0 1 9 400 Tm /Artifact BMC\n(x) Tj\nEMC ET'],
    ['text at the head of a page, moved there', '1 0 0 1 0 420 cm BT /F1 9 Tf 1 0 0 1 9 400 Tm (x) Tj ET', '1 0 0 1 0 420 cm BT /F1 9 Tf 1 0 0 1 9 400 Tm /Artifact <</Type /Pagination /Subtype /Header>> BDC\n(x) Tj\nEMC ET'],
    ['no clip', '0 0 10 10 re W n', '0 0 10 10 re W n'],
    ['nothing in an artifact', '/Artifact BMC 0 0 1 1 re f EMC', '/Artifact BMC 0 0 1 1 re f EMC'],
    ['nothing when there is nothing', '', ''],
  ])('marks %s', async (_, unmarked, after) => {
    const document = await apply(artifacts, paragraph, unmarked)
    expect(pageContent(document.getPage(0))).toBe(`${tagged}\n${after}`)
  })

  const withForm = async (form: string, content: string): Promise<PDFDocument> => {
    const document = await buildPdf(paragraph, content)
    const ref = document.context.register(document.context.flateStream(form, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] }))
    dictEntry(document.getPage(0).node, 'Resources')!.set(PDFName.of('XObject'), document.context.obj({ X1: ref }))
    return apply(artifacts, document)
  }
  const formOf = (document: PDFDocument): PDFRawStream =>
    entry(dictEntry(dictEntry(document.getPage(0).node, 'Resources'), 'XObject'), 'X1') as PDFRawStream

  it('marks a form XObject as a whole where the tree does not reach into it', async () => {
    const document = await withForm('0 0 1 1 re f', 'q /X1 Do Q')
    expect(pageContent(document.getPage(0))).toContain('q /Artifact BMC\n/X1 Do\nEMC Q')
    expect(Buffer.from(streamBytes(formOf(document))).toString()).toBe('0 0 1 1 re f')
  })
  it('marks only the unmarked parts of a form XObject with tagged content, drawn twice or not', async () => {
    const document = await withForm('0 0 1 1 re f /P <</MCID 0>> BDC 2 2 1 1 re f EMC', '/X1 Do /X1 Do')
    expect(pageContent(document.getPage(0))).not.toContain('Artifact')
    expect(Buffer.from(streamBytes(formOf(document))).toString()).toBe('/Artifact BMC\n0 0 1 1 re f\nEMC /P <</MCID 0>> BDC 2 2 1 1 re f EMC')
    expect(itemsOf(formOf(document).dict, 'BBox')).toHaveLength(4)
  })
  it('leaves a form XObject in marked content alone', async () => {
    const document = await withForm('0 0 1 1 re f', '/P <</MCID 1>> BDC /X1 Do EMC')
    expect(pageContent(document.getPage(0))).not.toContain('Artifact')
  })
})

group('typedCharacters', () => {
  const textWith = async (map: Record<string, string>): Promise<string> => {
    const document = await buildPdf([{ type: 'P', text: 'abc' }])
    const font = dictEntry(dictEntry(dictEntry(document.getPage(0).node, 'Resources'), 'Font'), 'F1')!
    const codes = new Map(Object.entries(map).map(([typed, text]) => [typed.charCodeAt(0), text]))
    font.set(PDFName.of('ToUnicode'), document.context.register(textStream(document.context, writeToUnicode(codes, 1))))
    return [...readMarkedText(readPainted(await apply(typedCharacters, document))).values()].join('').trim()
  }
  it.each([
    ['quotation marks', { a: '\u02BB', b: 'x', c: '\u02BC' }, '\u2018x\u2019'],
    ['minutes and seconds', { a: '5', b: '\u02B9', c: '\u02BA' }, '5\u2032\u2033'],
    ['a letter of a font that has a quotation mark too', { a: '\u02BC', b: 'x', c: '\u2019' }, '\u02BCx\u2019'],
    ['other letters', { a: 'é', b: 'ffi', c: '\u02C6' }, 'éffi\u02C6'],
  ])('has %s copied as typed', async (_, map, copied) => {
    expect(await textWith(map)).toBe(copied)
  })
})

group('sweep', () => {
  it('takes out what nothing refers to, and keeps the rest', async () => {
    const document = await buildPdf(paragraph)
    const { context } = document
    const before = context.enumerateIndirectObjects().length
    const orphan = context.register(context.obj({ of: context.register(context.obj({ Day: 'today' })) }))
    await apply(sweep, document)
    expect(context.lookup(orphan)).toBeUndefined()
    expect(context.enumerateIndirectObjects()).toHaveLength(before)
  })
})

import type { PDFArray, PDFDocument } from '../../src/library.cjs'
import type { StructureElement } from '../../src/read/structure.ts'
import type { TestElement } from '../build-pdf.ts'
import { describe, expect, it } from 'vitest'
import { STEPS } from '../../src/finish.ts'
import { PDFDict, PDFName, PDFNumber, PDFString } from '../../src/library.cjs'
import { dictEntry, itemsOf, nameEntry, textEntry } from '../../src/read/objects.ts'
import { allElements, readStructure } from '../../src/read/structure.ts'
import { elementIds } from '../../src/steps/element-ids.ts'
import { figure } from '../../src/steps/figure.ts'
import { linkContents } from '../../src/steps/link-contents.ts'
import { listBody } from '../../src/steps/list-body.ts'
import { parentTree } from '../../src/steps/parent-tree.ts'
import { roleMap } from '../../src/steps/role-map.ts'
import { finishingContext } from '../../src/steps/step.ts'
import { apply, elementOf, outline } from '../apply.ts'
import { buildPdf, everything, metadata } from '../build-pdf.ts'

const alt = { Alt: PDFString.of('Een boom') }
const treeRoot = (document: PDFDocument): PDFDict => dictEntry(document.catalog, 'StructTreeRoot')!

describe('listBody', () => {
  it.each<[what: string, item: TestElement[], after: string]>([
    ['one element', [{ type: 'Lbl', text: '-' }, { type: 'NonStruct', text: 'a' }], 'Lbl(0) LBody(NonStruct(1))'],
    ['several, in their order', [{ type: 'Lbl', text: '-' }, { type: 'P', text: 'a' }, { type: 'P', text: 'b' }], 'Lbl(0) LBody(P(1) P(2))'],
    ['no label', [{ type: 'P', text: 'a' }], 'LBody(P(0))'],
    ['a link', [{ type: 'Link', text: 'a', href: 'https://vng.nl/' }], 'LBody(Link(0 annotation))'],
    ['a list in the list', [{ type: 'L', kids: [{ type: 'LI', kids: [{ type: 'P', text: 'a' }] }] }], 'LBody(L(LI(LBody(P(0)))))'],
    ['a body that is there', [{ type: 'Lbl', text: '-' }, { type: 'LBody', text: 'a' }], 'Lbl(0) LBody(1)'],
    ['only a label', [{ type: 'Lbl', text: '-' }], 'Lbl(0)'],
    ['nothing', [], ''],
  ])('wraps %s', async (_, kids, after) => {
    const document = await apply(listBody, [{ type: 'L', kids: [{ type: 'LI', kids }] }])
    expect(outline(document)).toBe(after ? `L(LI(${after}))` : 'L(LI)')
  })
  it('wraps text of the item itself, and the parent tree leads to the body', async () => {
    const document = await apply([listBody, parentTree], [{ type: 'L', kids: [{ type: 'LI', text: 'a' }] }])
    expect(outline(document)).toBe('L(LI(LBody(0)))')
    const [, owners] = itemsOf(dictEntry(treeRoot(document), 'ParentTree'), 'Nums')
    expect((owners as PDFArray).lookup(0)).toBe(elementOf(document, 'LBody').dict)
  })
  it('tells what it moved who its parent is', async () => {
    const document = await apply(listBody, [{ type: 'L', kids: [{ type: 'LI', kids: [{ type: 'P', text: 'a' }] }] }])
    expect(dictEntry(elementOf(document, 'P').dict, 'P')).toBe(elementOf(document, 'LBody').dict)
  })
})

describe('roleMap', () => {
  it.each([['Strong', 'Span'], ['Em', 'Span'], ['Aside', 'Div'], ['Title', 'P'], ['Whatever', 'NonStruct']])('makes of %s a %s', async (type, role) => {
    const document = await apply(roleMap, [{ type, text: 'a' }])
    expect(elementOf(document, type).role).toBe(role)
  })
  it('maps no standard type', async () => {
    const document = await apply(roleMap, [{ type: 'P', text: 'a' }, { type: 'Span', text: 'b' }, { type: 'Em', text: 'c' }])
    expect(dictEntry(treeRoot(document), 'RoleMap')?.keys().map(String)).toEqual(['/Em'])
  })
  it('leaves a document with standard types alone', async () => {
    expect(dictEntry(treeRoot(await apply(roleMap, [{ type: 'P', text: 'a' }])), 'RoleMap')).toBeUndefined()
  })
})

describe('figure', () => {
  it.each<[what: string, figure: TestElement, type: string]>([
    ['round a picture that speaks', { type: 'Figure', kids: [{ type: 'Figure', text: 'x', entries: alt }] }, 'Div'],
    ['round a picture that does not', { type: 'Figure', kids: [{ type: 'Figure', text: 'x' }] }, 'Div'],
    ['with a caption', { type: 'Figure', kids: [{ type: 'P', text: 'a' }, { type: 'Caption', text: 'b' }] }, 'Div'],
    ['round words', { type: 'Figure', kids: [{ type: 'BlockQuote', text: 'a' }] }, 'Div'],
    ['that speaks', { type: 'Figure', text: 'x', entries: alt }, 'Figure'],
    ['that is a picture without an alternative', { type: 'Figure', text: 'x' }, 'Figure'],
  ])('a Figure %s', async (_, element, type) => {
    const [root] = readStructure(await apply(figure, [element]))
    const [child] = root!.children
    expect(child?.kind === 'element' && child.element.type).toBe(type)
  })
})

describe('linkContents', () => {
  const href = 'https://vng.nl/'
  it.each<[what: string, link: TestElement, contents: string]>([
    ['its own words', { type: 'Link', text: 'De VNG', href }, 'De VNG'],
    ['the words of what is in it', { type: 'Link', href, kids: [{ type: 'NonStruct', text: 'De' }, { type: 'Strong', text: 'VNG' }] }, 'De VNG'],
    ['the words of a picture', { type: 'Link', href, kids: [{ type: 'Figure', text: 'x', entries: alt }] }, 'Een boom'],
    ['its address when it has no words', { type: 'Link', href, kids: [{ type: 'Figure' }] }, href],
    ['the name of its place when it has no words', { type: 'Link', href: '#top', kids: [] }, 'top'],
  ])('describes a link by %s', async (_, link, contents) => {
    const document = await apply(linkContents, [{ type: 'P', kids: [link] }])
    const [annotation] = itemsOf(document.getPage(0).node, 'Annots')
    expect(textEntry(annotation as PDFDict, 'Contents')).toBe(contents)
  })
  it('gives each part of a link the whole text, and no other link', async () => {
    const document = await apply(linkContents, [
      { type: 'Link', text: 'een', href, kids: [{ type: 'Span', text: 'twee' }] },
      { type: 'Link', text: 'drie', href },
    ])
    expect(itemsOf(document.getPage(0).node, 'Annots').map(dict => textEntry(dict as PDFDict, 'Contents'))).toEqual(['een twee', 'drie'])
  })
  it('leaves a description that is there', async () => {
    const document = await apply(linkContents, [{ type: 'Link', text: 'een', href }])
    const [annotation] = itemsOf(document.getPage(0).node, 'Annots') as PDFDict[]
    annotation!.set(PDFName.of('Contents'), PDFString.of('anders'))
    await apply(linkContents, document)
    expect(textEntry(annotation, 'Contents')).toBe('anders')
  })
})

describe('elementIds', () => {
  const table = (a: string, b: string): TestElement[] => [{ type: 'Table', kids: [{ type: 'TR', kids: [
    { type: 'TH', text: 'a', entries: { ID: PDFString.of(a) } },
    { type: 'TH', text: 'b', entries: { ID: PDFString.of(b) } },
    { type: 'TD', text: 'c', entries: { A: { O: 'Table', Headers: [PDFString.of(a), PDFString.of(b)] } } },
  ] }] }]
  const idsOf = (document: PDFDocument): unknown[] => [...allElements(readStructure(document))].flatMap(({ dict }) => textEntry(dict, 'ID') ?? [])

  it('gives the same ids whatever Chromium counted to', async () => {
    const documents = [
      await apply(elementIds, table('node00000079', 'node00000082')),
      await apply(elementIds, table('node00000912', 'node00001000')),
    ]
    expect(idsOf(documents[0]!)).toEqual(idsOf(documents[1]!))
    expect(new Set(idsOf(documents[0]!)).size).toBe(2)
  })
  it('keeps cells joined to their headers', async () => {
    const document = await apply(elementIds, table('node00000079', 'node00000082'))
    const cell = dictEntry(elementOf(document, 'TD').dict, 'A')
    expect(itemsOf(cell, 'Headers').map(id => (id as PDFString).decodeText())).toEqual(idsOf(document))
  })
  it('lists them for who looks an element up', async () => {
    const document = await apply(elementIds, table('node2', 'node1'))
    const [id, element] = itemsOf(dictEntry(treeRoot(document), 'IDTree'), 'Names')
    expect((id as PDFString).decodeText()).toBe(idsOf(document)[0])
    expect(nameEntry(element as PDFDict, 'S')).toBe('TH')
  })
})

describe('the steps together', () => {
  const elements: TestElement[] = [
    ...everything,
    { type: 'L', kids: [{ type: 'LI', text: 'a', kids: [{ type: 'L', kids: [{ type: 'LI', text: 'b' }] }] }] },
    { type: 'Figure', kids: [{ type: 'Caption', text: 'c' }] },
  ]

  it('leave the structure that they share as the document then has it', async () => {
    const document = await buildPdf(elements)
    const context = finishingContext(document, metadata)
    for (const step of STEPS)
      step.apply(context)
    const shown = (structure: StructureElement[]): unknown[] => [...allElements(structure)].map(
      ({ ref, type, role, page, parent, children }) =>
        [ref, type, role, page, parent?.ref, children.map(({ kind }) => kind)],
    )
    expect(shown(context.structure())).toEqual(shown(readStructure(document)))
  })
})

describe('parentTree', () => {
  it('leads from each number and annotation to its element, keys in order', async () => {
    const document = await apply(parentTree, [{ type: 'P', text: 'a' }, { type: 'Link', text: 'b', href: '#top' }])
    const nums = itemsOf(dictEntry(treeRoot(document), 'ParentTree'), 'Nums')
    expect(nums.filter(item => item instanceof PDFNumber).map(item => item.asNumber())).toEqual([0, 1])
    const [, owners, , link] = nums
    expect((owners as PDFArray).asArray().map(ref => nameEntry(document.context.lookup(ref, PDFDict), 'S'))).toEqual(['P', 'Link'])
    expect(nameEntry(link as PDFDict, 'S')).toBe('Link')
  })
})

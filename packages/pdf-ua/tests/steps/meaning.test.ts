import type { FinishingStep } from '../../src/steps/step.ts'
import type { TestElement } from '../build-pdf.ts'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { finish } from '../../src/finish.ts'
import { PDFDict, PDFName, PDFString } from '../../src/library.cjs'
import { itemsOf } from '../../src/read/objects.ts'
import { openPdf } from '../../src/read/open.ts'
import { pageContent } from '../../src/read/painted.ts'
import { artifacts } from '../../src/steps/artifacts.ts'
import { asked } from '../../src/steps/asked.ts'
import { boundingBox } from '../../src/steps/bounding-box.ts'
import { decoration } from '../../src/steps/decoration.ts'
import { labels } from '../../src/steps/labels.ts'
import { plain } from '../../src/steps/plain.ts'
import { apply, elementOf } from '../apply.ts'
import { buildPdf, bytesOf, metadata } from '../build-pdf.ts'
import { tagTrees } from '../tag-tree.ts'

const lang = (tag: string): TestElement['entries'] => ({ Lang: PDFString.of(tag) })
const text = (words: string): TestElement => ({ type: 'NonStruct', text: words })
const link = (words: string): TestElement => ({ type: 'Link', href: '#top', kids: [text(words)] })

async function tree(steps: FinishingStep | FinishingStep[], elements: TestElement[]): Promise<string> {
  return tagTrees(await apply(steps, elements)).join('\n')
}

describe('what a page asks for', () => {
  it.each<[what: string, element: TestElement, after: string]>([
    ['a section', { type: 'NonStruct', entries: lang('nl-NL-x-sect'), kids: [{ type: 'P', text: 'a' }] }, 'Sect\n  P \'a\''],
    ['a section in another language', { type: 'NonStruct', entries: lang('en-x-sect') }, 'Sect Lang=\'en\''],
    ['a reference by a link', { type: 'Link', entries: lang('nl-NL-x-reference'), text: '1', href: '#top' }, 'Reference\n  Link \'1\' → \'\''],
    ['a reference', { type: 'NonStruct', entries: lang('nl-NL-x-reference'), kids: [link('1')] }, 'Reference\n  Link → \'\'\n    NonStruct \'1\''],
    ['a note', { type: 'Aside', entries: lang('nl-NL-x-note'), kids: [{ type: 'P', text: 'a' }] }, 'Note ID=\'note-1\'\n  P \'a\''],
    ['a note in a list', { type: 'LI', entries: lang('nl-NL-x-note'), kids: [{ type: 'Lbl', text: '1.' }, text('a')] }, 'LI\n  Note ID=\'note-1\'\n    Lbl \'1.\'\n    NonStruct \'a\''],
    ['contents in contents', { type: 'L', entries: lang('nl-NL-x-toc'), kids: [{ type: 'LI', kids: [link('a'), { type: 'L', kids: [{ type: 'LI', kids: [link('b')] }] }] }] }, 'TOC\n  TOCI\n    Link → \'\'\n      NonStruct \'a\'\n    TOC\n      TOCI\n        Link → \'\'\n          NonStruct \'b\''],
    ['nothing', { type: 'P', entries: lang('en'), text: 'a' }, 'P Lang=\'en\' \'a\''],
  ])('is %s', async (_, element, after) => {
    expect(await tree(asked, [element])).toBe(after)
  })
})

describe('elements without meaning', () => {
  it.each<[what: string, elements: TestElement[], after: string]>([
    ['around text', [{ type: 'P', kids: [text('a'), { type: 'Em', kids: [text('b')] }, text('c')] }], 'P \'a\'\n  Em \'b\'\n  \'c\''],
    ['around blocks', [{ type: 'NonStruct', kids: [{ type: 'NonStruct', kids: [{ type: 'H1', text: 'a' }] }, { type: 'P', text: 'b' }] }], 'H1 \'a\'\nP \'b\''],
    ['in another language', [{ type: 'P', kids: [{ ...text('a'), entries: lang('en') }] }], 'P\n  Span Lang=\'en\' \'a\''],
    ['with text between blocks, a paragraph', [{ type: 'Sect', kids: [{ type: 'H1', text: 'a' }, text('b'), link('c'), { type: 'P', text: 'd' }, text('e')] }], 'Sect\n  H1 \'a\'\n  P \'b\'\n    Link \'c\' → \'\'\n  P \'d\'\n  P \'e\''],
    ['with links in contents, references', [{ type: 'TOC', kids: [{ type: 'TOCI', kids: [{ type: 'Lbl', text: '1' }, link('a'), text('b')] }] }], 'TOC\n  TOCI\n    Lbl \'1\'\n    Reference\n      Link \'a\' → \'\'\n    P \'b\''],
  ])('give way %s', async (_, elements, after) => {
    expect(await tree(plain, elements)).toBe(after)
  })
})

describe('the number of an item', () => {
  it.each<[first: TestElement, after: string]>([
    [text('1'), 'Lbl \'1\''],
    [text('2.'), 'Lbl \'2.\''],
    [text('2.1'), 'Lbl \'2.1\''],
    [text('iv.'), 'Lbl \'iv.\''],
    [text('**'), 'Lbl \'**\''],
    [text('b.'), 'Lbl \'b.\''],
    [{ type: 'Strong', text: '3' }, 'Lbl\n      Strong \'3\''],
    [text('2022'), 'NonStruct \'2022\''],
    [text('een'), 'NonStruct \'een\''],
    [link('1'), 'Link → \'\'\n      NonStruct \'1\''],
  ])('becomes its label: %j', async (first, after) => {
    expect(await tree(labels, [{ type: 'L', kids: [{ type: 'LI', kids: [first, { type: 'P', text: 'a' }] }] }]))
      .toBe(`L\n  LI\n    ${after}\n    P 'a'`)
  })
})

describe('a drawing', () => {
  const element = (type: string): TestElement => ({ type, text: 'x' })
  /** With a drawing in the place of its text. */
  const drawn = async (type: string, drawing: string) => {
    const document = await buildPdf([element(type), { type: 'P', text: 'a' }])
    const page = document.getPage(0)
    const content = pageContent(page).replace(/BT[^(]*\(x\) Tj ET/, drawing)
    page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(content)))
    return document
  }
  it('is an artifact where it belongs to an element that is no picture', async () => {
    const document = await apply([decoration, artifacts], await drawn('P', '0 0 9 9 re f'))
    expect(tagTrees(document)).toEqual(['P', 'P \'a\''])
    expect(pageContent(document.getPage(0))).toContain('/Artifact BMC 0 0 9 9 re f EMC')
  })
  it('of a picture stays', async () => {
    expect(tagTrees(await apply([decoration, artifacts], await drawn('Figure', '0 0 9 9 re f')))[0]).toBe('Figure \'\'')
  })
  it.each([
    ['0 0 9 9 re f', [0, 0, 9, 9]],
    ['q 2 0 0 -2 10 100 cm 1 1 m 5 9 l S Q', [12, 82, 20, 98]],
    ['1 1 m 2 2 8 4 3 3 c S', [1, 1, 8, 4]],
  ])('of a picture tells its place: %s', async (drawing, box) => {
    const document = await apply(boundingBox, await drawn('Figure', drawing))
    const [layout] = itemsOf(elementOf(document, 'Figure').dict, 'A') as PDFDict[]
    expect(itemsOf(layout, 'BBox').map(String)).toEqual(box.map(String))
  })
})

describe('the annotations of a link', () => {
  it('cover words, never a space alone, also in the check', async () => {
    const document = await buildPdf([{ type: 'H1', text: 'a' }, { type: 'P', kids: [{ type: 'Link', text: 'a b', href: '#top' }] }])
    const { context } = document
    const node = document.getPage(0).node
    const [ref] = node.Annots()!.asArray()
    const annotation = context.lookup(ref, PDFDict)
    // 12 points a letter of 600 units: 7.2 wide, on the second line.
    annotation.set(PDFName.of('Rect'), context.obj([50, 777, 57.2, 792]))
    const space = annotation.clone()
    space.set(PDFName.of('Rect'), context.obj([57.2, 777, 64.4, 792]))
    const spaceRef = context.register(space)
    node.set(PDFName.of('Annots'), context.obj([ref!, spaceRef]))
    const kids = elementOf(document, 'Link').dict.lookup(PDFName.of('K')) as unknown as { push: (item: unknown) => void }
    kids.push(context.obj({ Type: 'OBJR', Obj: spaceRef, Pg: document.getPage(0).ref }))
    const raw = await bytesOf(document)
    const clauses = async (bytes: Uint8Array): Promise<string[]> => (await check(bytes)).map(({ clause }) => clause)
    expect(await clauses(raw)).toContain('ISO 32000-1 14.8.4.4.2')
    const finished = await finish(raw, metadata)
    expect(await clauses(finished)).toEqual([])
    expect((await openPdf(finished)).getPage(0).node.Annots()!.size()).toBe(1)
  })
  it('are described by an address without the space where it wraps', async () => {
    const document = await openPdf(await finish(await bytesOf(await buildPdf([
      { type: 'H1', text: 'a' },
      { type: 'P', kids: [{ type: 'Link', text: 'https://vng.nl/ nieuws', href: 'https://vng.nl/nieuws' }] },
    ])), metadata))
    expect(tagTrees(document).join('\n')).toContain('→ \'https://vng.nl/nieuws\'')
  })
})

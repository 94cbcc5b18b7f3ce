import type { PDFDict, PDFObject, PDFRef } from '../src/library.cjs'
import type { Metadata } from '../src/options.ts'
import { PDFDocument, PDFHexString, PDFName, PDFString } from '../src/library.cjs'

/** An element of a test's document, tagged as by Chromium. */
export interface TestElement {
  type: string
  /** Its own text, painted on a line of its own. */
  text?: string
  /** Makes it a link to a web address, or with `#` to a named place. */
  href?: string
  /** More entries of its dictionary, such as `Alt`; a plain string becomes a name. */
  entries?: Record<string, PDFObject | Record<string, PDFObject | PDFObject[] | string | number>>
  kids?: TestElement[]
}

export const metadata: Metadata = {
  title: 'Digitale samenleving <& meer>',
  author: 'CIO',
  subject: 'Raadsmemo over de digitale samenleving',
  keywords: ['digitalisering', 'ethiek'],
  language: 'nl-NL',
  date: '2022-03-01',
  creator: 'Raadsdeck',
}

/** One page that has something of everything, and once finished breaks no rule. */
export const everything: TestElement[] = [
  { type: 'H1', text: 'Memo' },
  { type: 'P', text: 'Lees', kids: [{ type: 'Em', text: 'here to stay', entries: { Lang: PDFString.of('en') } }, { type: 'Strong', text: 'nu' }] },
  { type: 'H2', text: 'Bronnen' },
  { type: 'L', kids: [
    { type: 'LI', kids: [{ type: 'Lbl', text: '-' }, { type: 'Link', text: 'VNG', href: 'https://vng.nl/' }] },
    { type: 'LI', kids: [{ type: 'Lbl', text: '-' }, { type: 'Link', text: 'Naar boven', href: '#top' }] },
  ] },
  { type: 'Figure', text: 'x', entries: { Alt: PDFString.of('Een optimum') } },
  { type: 'Table', kids: [
    { type: 'TR', kids: [{ type: 'TH', text: 'Van', entries: scope('Column') }, { type: 'TH', text: 'Aan', entries: scope('Column') }] },
    { type: 'TR', kids: [{ type: 'TD', text: 'CIO' }, { type: 'TD', text: 'Raad' }] },
  ] },
]

/** The entries of a table header that is for a row or a column. */
export function scope(name: 'Row' | 'Column'): TestElement['entries'] {
  return { A: { O: 'Table', Scope: name } }
}

/**
 * Makes a one-page tagged PDF like Chromium's: header 1.4, no XMP, undescribed links, the clock in Info.
 * `unmarked` holds operations that are painted outside of any marked content.
 */
export async function buildPdf(elements: TestElement[], unmarked = ''): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context, catalog } = document
  const page = document.addPage([595, 842])
  const root = context.obj({ Type: 'StructTreeRoot' })
  const rootRef = context.register(root)
  const content: string[] = []
  const annotations: PDFRef[] = []

  const add = ({ type, text, href, entries, kids = [] }: TestElement, parent: PDFRef): PDFRef => {
    const dict = context.obj({ Type: 'StructElem', S: type, P: parent, Pg: page.ref })
    const ref = context.register(dict)
    for (const [key, value] of Object.entries(entries ?? {}))
      dict.set(PDFName.of(key), context.obj(value as Record<string, string>))
    const own: (PDFRef | number | PDFDict)[] = []
    if (text !== undefined) {
      const line = 800 - 20 * content.length
      own.push(content.length)
      content.push(`/${type} <</MCID ${content.length}>> BDC BT /F1 12 Tf 1 0 0 1 50 ${line} Tm (${text}) Tj ET EMC`)
    }
    own.push(...kids.map(kid => add(kid, ref)))
    if (href) {
      const annotation = context.register(context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        F: 4,
        Rect: [50, 50, 90, 60],
        ...href.startsWith('#') ? { Dest: href.slice(1) } : { A: { S: 'URI', URI: PDFString.of(href) } },
      }))
      annotations.push(annotation)
      own.push(context.obj({ Type: 'OBJR', Obj: annotation, Pg: page.ref }))
    }
    dict.set(PDFName.of('K'), context.obj(own as PDFRef[]))
    return ref
  }

  const body = context.register(context.obj({ Type: 'StructElem', S: 'Document', P: rootRef, Lang: PDFString.of('nl-NL') }))
  const kids = elements.map(element => add(element, body));
  (context.lookup(body) as PDFDict).set(PDFName.of('K'), context.obj(kids))
  root.set(PDFName.of('K'), body)

  page.node.set(PDFName.of('Contents'), context.register(context.flateStream([...content, unmarked].join('\n'))))
  page.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: context.register(testFont(document)) } }))
  page.node.set(PDFName.of('StructParents'), context.obj(0))
  page.node.set(PDFName.of('Annots'), context.obj(annotations))
  catalog.set(PDFName.of('StructTreeRoot'), rootRef)
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(PDFName.of('Lang'), PDFString.of('nl-NL'))
  catalog.set(PDFName.of('Dests'), context.register(context.obj({ top: [page.ref, 'XYZ', 0, 842, 0] })))
  context.trailerInfo.Info = context.register(context.obj({
    Title: PDFHexString.fromText('t'),
    Producer: PDFString.of('Test'),
    CreationDate: PDFString.of(`D:${Date.now()}`),
  }))
  return document
}

/** The bytes of a document under test, as it is. */
export function bytesOf(document: PDFDocument): Promise<Uint8Array> {
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

/** A Type 3 font of printable ASCII, each a block 600 wide; code 1 is the missing-character box. */
function testFont({ context }: PDFDocument): PDFDict {
  const codes = Array.from({ length: 95 }, (_, index) => index + 32)
  const drawing = context.register(context.stream('600 0 d0 0 0 500 500 re f'))
  const glyphs = Object.fromEntries([['g0', drawing], ...codes.map(code => [`c${code}`, drawing])])
  const cmap = `${codes.length} beginbfchar\n${codes.map(code => `<${code.toString(16)}> <${code.toString(16).padStart(4, '0')}>`).join('\n')}\nendbfchar`
  return context.obj({
    Type: 'Font',
    Subtype: 'Type3',
    Name: 'TestFont',
    FontBBox: [0, 0, 600, 600],
    FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
    FirstChar: 1,
    LastChar: 126,
    Widths: Array.from<number>({ length: 126 }).fill(600),
    Encoding: { Differences: [1, 'g0', 32, ...codes.map(code => `c${code}`)] },
    CharProcs: glyphs,
    ToUnicode: context.register(context.flateStream(cmap)),
    Resources: {},
  })
}

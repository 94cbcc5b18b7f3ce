import type { PDFObject } from '../src/library.cjs'
import { deflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNull, PDFNumber, PDFRef, PDFStream, PDFString } from '../src/library.cjs'
import { dictEntry, textStream } from '../src/read/objects.ts'
import { allElements, readStructure } from '../src/read/structure.ts'
import { bytesOf } from './build-pdf.ts'

/** A number from 0 to 1. */
type Random = () => number

export interface Malformed { kind: string, bytes: () => Promise<Uint8Array> }

/** Files of each kind. */
const EACH = 8

/** 176 damaged files of a good one: 22 kinds, each eight times. The same seed gives the same files. */
export function malformed(good: Uint8Array, seed: number): Malformed[] {
  const changed = (change: (document: PDFDocument, random: Random, times: number) => void) =>
    async (random: Random, times: number): Promise<Uint8Array> => {
      const document = await PDFDocument.load(good, { updateMetadata: false })
      change(document, random, times)
      return bytesOf(document)
    }
  const kinds: Record<string, (random: Random, times: number) => Uint8Array | Promise<Uint8Array>> = {
    'pages whose parent leads back': changed((document) => {
      const { node } = document.getPage(0)
      node.Parent()!.set(PDFName.of('Parent'), document.catalog.get(PDFName.of('Pages'))!)
      node.delete(PDFName.of('MediaBox'))
      node.delete(PDFName.of('Resources'))
    }),
    'pages that hold themselves': changed(({ catalog, context }, _, times) => {
      const pages = catalog.get(PDFName.of('Pages'))!
      catalog.Pages().set(PDFName.of('Kids'), context.obj(Array.from<PDFObject>({ length: times + 1 }).fill(pages)))
    }),
    'a deep structure': changed((document, _, times) => {
      const [root] = readStructure(document)
      let deepest = root!.dict
      for (let depth = 0; depth < many(times, 3000); depth++) {
        const inner = document.context.obj({ Type: 'StructElem', S: ['Div', 'NonStruct', 'P', 'L'][times % 4]! })
        deepest.set(PDFName.of('K'), document.context.register(inner))
        deepest = inner
      }
    }),
    'a structure that leads back': changed((document, random) => {
      const elements = [...allElements(readStructure(document))]
      for (const { dict } of elements) {
        const back = elements[Math.floor(random() * elements.length)]!
        dict.set(PDFName.of('K'), document.context.obj([back.ref!, ...back.parent?.ref ? [back.parent.ref] : []]))
        dict.set(PDFName.of('P'), back.ref!)
      }
    }),
    'cells that span too much': changed((document, _, times) => {
      const span = [1e9, 2 ** 31, 1e15, -1e9, 0.5, 2.5, 1e308, 65536][times]!
      for (const { dict, role } of allElements(readStructure(document))) {
        if (role === 'TH' || role === 'TD')
          dict.set(PDFName.of('A'), document.context.obj({ O: 'Table', ColSpan: span, RowSpan: times % 2 ? span : 1 }))
      }
    }),
    'widths of a billion characters': changed((document, _, times) => {
      const { context } = document
      const ranges = [[0, 1e9, 5], [-1e9, 5], [-1e15, 1e15, 1], [1e15, 0, 1], [0, 65535], [0.1, 65535, 3], [5, 5], []]
      const many = Array.from({ length: 3000 }).flatMap(() => ranges[times]!)
      const descendant = context.obj({ Type: 'Font', Subtype: 'CIDFontType2', W: many })
      setFont(document, context.obj({ Type: 'Font', Subtype: 'Type0', DescendantFonts: [descendant] }))
    }),
    'character maps of a billion characters': changed((document, _, times) => {
      const ranges = ['<00> <FFFFFFFF> <0041>', '<FFFFFFFF> <00> <0041>', '<00> <FF> <>', '<> <FF> <41>', '<00> <FFFF> [', '<00> <FFFF> ]', '<00>', '(a) (b)']
      const cmap = `1 beginbfrange ${`${ranges[times]}\n`.repeat(5000)} endbfrange 1 beginbfchar ${ranges[times]} endbfchar`
      dictEntry(dictEntry(document.getPage(0).node.Resources(), 'Font'), 'F1')!
        .set(PDFName.of('ToUnicode'), document.context.register(textStream(document.context, cmap)))
    }),
    'streams that swell': changed((document, _, times) => {
      const swollen = [' ', '0 0 1 1 re f ', 'q ', '/P BMC ', '(a) Tj ', 'BT ET ', '[ ', '<< '][times]!
      const bomb = deflateSync(Buffer.alloc(times < 6 ? 2e5 : 4e7, swollen), { level: 1 })
      const twice = times % 2 ? deflateSync(bomb) : bomb
      const filters = times % 2 ? ['FlateDecode', 'FlateDecode'] : 'FlateDecode'
      const { context } = document
      const stream = context.stream(twice, { Filter: context.obj(filters as string) })
      document.getPage(0).node.set(PDFName.of('Contents'), context.register(stream))
    }),
    'forms that draw each other': changed((document, _, times) => {
      const { context } = document
      const refs = Array.from({ length: times + 1 }, () => context.nextRef())
      const forms = context.obj(Object.fromEntries(refs.map((ref, index) => [`X${index}`, ref])))
      // Each form draws all, or the next in a ring.
      const draw = refs.map((_, index) => `/X${index} Do `).join('').repeat(4)
      const content = (index: number): string => times < 2 ? draw : `/X${(index + 1) % refs.length} Do`
      refs.forEach((ref, index) => context.assign(ref, context.flateStream(content(index), {
        Type: 'XObject',
        Subtype: 'Form',
        Resources: { XObject: forms },
      })))
      setContent(document, draw)
      document.getPage(0).node.Resources()!.set(PDFName.of('XObject'), forms)
    }),
    'names that hold themselves': changed(({ catalog, context }, _, times) => {
      const ref = context.nextRef()
      context.assign(ref, context.obj({ Kids: Array.from<PDFRef>({ length: times + 2 }).fill(ref) }))
      catalog.set(PDFName.of('Names'), context.obj({ Dests: ref }))
    }),
    'an outline without an end': changed(({ catalog, context }, _, times) => {
      const lines = Array.from({ length: many(times, 12_000) }, () => context.nextRef())
      lines.forEach((ref, index) => {
        const next = lines[index + 1] ?? lines[0]!
        context.assign(ref, context.obj({ Title: PDFString.of('a'), [times % 2 ? 'First' : 'Next']: next }))
      })
      catalog.set(PDFName.of('Outlines'), context.obj({ First: lines[0]! }))
    }),
    'actions without an end': changed(({ catalog, context }, _, times) => {
      const actions = Array.from({ length: many(times, 12_000) }, () => context.nextRef())
      actions.forEach((ref, index) => {
        const next = actions[index + 1] ?? actions[0]!
        context.assign(ref, context.obj({ S: 'GoTo', Next: times % 2 ? next : [next, next] }))
      })
      catalog.set(PDFName.of('OpenAction'), actions[0]!)
    }),
    'content that nests': changed((document, _, times) => {
      const opening = ['/P <</MCID 0>> BDC ', 'q ', '[', '<<', '(', '/Span BMC 0 0 1 1 re f ', 'BT ', 'BI '][times]!
      setContent(document, opening.repeat(60_000))
    }),
    'operations without operands': changed((document, random) => {
      const operators = ['Tf', 'Tm', 'Td', 'cm', 'BDC', 'EMC', 'Do', 'Tj', 'TJ', '"', '\'', 'Q', 'ET', 'BI', 'sh', 're', 'f', 'l', 'm']
      const operands = ['', '1', '/F1 12', '(a', '<4', '[ (a) ]', '1e99 NaN', '/', '<< /MCID', '<</MCID -1>>', '/ActualText']
      const pick = (from: string[]): string => from[Math.floor(random() * from.length)]!
      setContent(document, Array.from({ length: 400 }, () => `${pick(operands)} ${pick(operators)}`).join('\n'))
    }),
    'values of another type': changed((document, random, times) => {
      for (const dict of dicts(document)) {
        for (const key of dict.keys()) {
          if (random() < 0.02 * (times + 1) && dict !== document.catalog)
            dict.set(key, odd(document, random))
        }
      }
    }),
    'a catalog of other types': changed((document, random) => {
      const keys = ['MarkInfo', 'Lang', 'Metadata', 'OutputIntents', 'StructTreeRoot', 'Dests', 'Names', 'AcroForm', 'AA']
      for (const key of keys) {
        if (random() < 0.5)
          document.catalog.set(PDFName.of(key), odd(document, random))
      }
    }),
    'objects that are gone': changed((document, random, times) => {
      for (const [ref] of document.context.enumerateIndirectObjects()) {
        if (random() < 0.04 * (times + 1) && document.context.lookup(ref) !== document.catalog)
          document.context.delete(ref)
      }
    }),
    'arrays and dictionaries that nest': (_, times) => {
      const deep = times % 2 ? '['.repeat(20_000 * (times + 1)) : '<</A '.repeat(20_000 * (times + 1))
      return withText(good, '/Lang', `/Odd ${deep} /Lang`)
    },
    'other bytes': (random, times) => {
      const bytes = Uint8Array.from(good)
      for (let change = 0; change < 4 ** times; change++)
        bytes[20 + Math.floor(random() * (bytes.length - 60))] = Math.floor(random() * 256)
      return bytes
    },
    'bytes that are gone': (random) => {
      const from = 20 + Math.floor(random() * (good.length - 1000))
      const until = from + Math.floor(random() * (good.length - from - 40))
      return Buffer.concat([good.subarray(0, from), good.subarray(until)])
    },
    'object streams that lie': async (_, times) => {
      const document = await PDFDocument.load(good, { updateMetadata: false })
      const packed = await document.save({ useObjectStreams: true, updateFieldAppearances: false })
      const lies: [RegExp, string][] = [
        [/\/N \d+/g, '/N 999999999'],
        [/\/N \d+/g, '/N -1'],
        [/\/First \d+/g, '/First 99999999'],
        [/\/Size \d+/g, '/Size 999999999'],
        [/\/W \[[^\]]*\]/g, '/W [ 9 9 9 ]'],
        [/\/Index \[[^\]]*\]/g, '/Index [ 0 99999 ]'],
        [/\/Filter \/FlateDecode/g, '/Filter /LZWDecode'],
        [/\/Length \d+/g, '/Length 999999'],
      ]
      const [what, lie] = lies[times]!
      return Buffer.from(Buffer.from(packed).toString('latin1').replace(what, lie), 'latin1')
    },
    'fonts that lie': changed((document, random, times) => {
      const { context } = document
      const font = dictEntry(dictEntry(document.getPage(0).node.Resources(), 'Font'), 'F1')!
      const lies: Record<string, PDFObject> = {
        FirstChar: PDFNumber.of([-1e9, 1e9, 0.5, 300][times % 4]!),
        Widths: context.obj(Array.from({ length: 20 }, () => random() < 0.5 ? 500 : 'x') as number[]),
        Encoding: context.obj({ Differences: [1e9, 'g0', 'g1', -5, 'a', random() < 0.5 ? PDFNull : 'b'] as PDFObject[] }),
        FontMatrix: context.obj(times % 2 ? [] : [1e300, 0, 0, 0, 0, 0]),
        DescendantFonts: context.obj([context.getObjectRef(font)!]),
      }
      for (const [key, lie] of Object.entries(lies)) {
        if (random() < 0.6)
          font.set(PDFName.of(key), lie)
      }
      font.set(PDFName.of('Subtype'), PDFName.of(['Type0', 'Type3', 'TrueType', ''][times % 4]!))
    }),
  }
  return Object.entries(kinds).flatMap(([kind, make], index) => Array.from({ length: EACH }, (_, times) => ({
    kind: `${kind}, ${times + 1}`,
    bytes: async () => make(randomFrom(seed + 1000 * index + times), times),
  })))
}

/** Most files are small, for speed; one is as large as a former failure. */
function many(times: number, most: number): number {
  return times === EACH - 1 ? most : 200 * (times + 1)
}

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function dicts(document: PDFDocument): PDFDict[] {
  return document.context.enumerateIndirectObjects()
    .map(([, object]) => object instanceof PDFStream ? object.dict : object)
    .filter(object => object instanceof PDFDict)
}

function odd(document: PDFDocument, random: Random): PDFObject {
  const { context } = document
  const all = context.enumerateIndirectObjects()
  const odds: (() => PDFObject)[] = [
    () => PDFNull,
    () => PDFNumber.of((random() - 0.5) * 1e10),
    () => PDFString.of('\\376\\377\\330'),
    () => PDFName.of('Odd#00'),
    () => PDFArray.withContext(context),
    () => context.obj({ Type: 'Odd' }),
    () => all[Math.floor(random() * all.length)]![0],
    () => PDFRef.of(999_999),
    () => context.obj([all[Math.floor(random() * all.length)]![0], 5, 'x'] as PDFObject[]),
  ]
  return odds[Math.floor(random() * odds.length)]!()
}

function setContent(document: PDFDocument, content: string): void {
  document.getPage(0).node.set(PDFName.of('Contents'), document.context.register(textStream(document.context, content)))
}

function setFont(document: PDFDocument, font: PDFDict): void {
  document.getPage(0).node.Resources()!.set(PDFName.of('Font'), document.context.obj({ F1: font }))
}

function withText(bytes: Uint8Array, found: string, instead: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replace(found, () => instead), 'latin1')
}

import type { PdfMetadata } from '../../packages/pdf-ua/src/metadata.ts'
import type { Memo } from '../../schema/read.ts'
import { cssString } from '../../document/page-boxes.ts'
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '../../packages/pdf-ua/src/library.cjs'
import { describe as describeFile } from '../../packages/pdf-ua/src/steps/describe.ts'
import { finishingContext } from '../../packages/pdf-ua/src/steps/step.ts'
import { xmpPacket } from '../../packages/pdf-ua/src/xmp.ts'
import { readRight } from '../fixtures/small-memo.ts'
import { hostileMemo, lawfulText } from './hostile.ts'
import fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'

const parser = new (new Window().DOMParser)()

function texts(root: ReturnType<typeof parser.parseFromString>, name: string): string[] {
  return [...root.getElementsByTagName(name)].flatMap(element => [...element.getElementsByTagName('rdf:li')].map(item => item.textContent))
}

/** As `print/documents.ts` takes it from the memo. */
function metadataOf({ header, language }: Memo): PdfMetadata {
  return { title: header.title, author: header.from, subject: header.ours.description, keywords: header.ours.keywords, language, date: header.date }
}

describe('what a PDF tells of itself', () => {
  it('is in its XMP exactly what the memo says, and well-formed XML', () => {
    fc.assert(fc.property(hostileMemo, (literal) => {
      const { header } = readRight(literal)
      const packet = xmpPacket(metadataOf(readRight(literal)), { creator: 'Raadsdeck' })
      // XML 1.0, §2.2: no other character may stand in it.
      expect(packet).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
      const xml = parser.parseFromString(packet.replace(/<\?xpacket[^>]*\?>/g, ''), 'application/xml')
      expect(xml.getElementsByTagName('parsererror')).toHaveLength(0)
      expect(texts(xml, 'dc:title')).toEqual([header.title])
      expect(texts(xml, 'dc:creator')).toEqual([header.from])
      expect(texts(xml, 'dc:description')).toEqual([header.ours.description])
      expect(texts(xml, 'dc:subject')).toEqual(header.ours.keywords)
    }), { numRuns: 30 })
  })

  it('is in its Info dictionary the same', async () => {
    await fc.assert(fc.asyncProperty(hostileMemo, async (literal) => {
      const { header } = readRight(literal)
      const document = await PDFDocument.create()
      describeFile.apply(finishingContext(document, metadataOf(readRight(literal))))
      const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict)
      const said = ['Title', 'Author', 'Subject'].map(name => info.lookup(PDFName.of(name), PDFHexString).decodeText())
      expect(said).toEqual([header.title, header.from, header.ours.description])
    }), { numRuns: 30 })
  })
})

describe('the memo within the player', () => {
  it('is the memo, as a module of JavaScript', async () => {
    // What `#memo` is made of. An object of JSON means something else in JavaScript only for a key named __proto__,
    // which the schema refuses; U+2028 is allowed in strings since ES2019, and refused by the schema as well.
    await fc.assert(fc.asyncProperty(hostileMemo, async (literal) => {
      const memo = JSON.parse(JSON.stringify(readRight(literal))) as unknown
      const module = await import(`data:text/javascript,${encodeURIComponent(`export default ${JSON.stringify(memo)}`)}`) as { default: unknown }
      expect(module.default).toEqual(memo)
    }), { numRuns: 20 })
  })
})

describe('the running header of a printed page', () => {
  it('is one CSS string that says the text, and cannot end its style element', () => {
    fc.assert(fc.property(lawfulText, (text) => {
      const css = cssString(text)
      expect(css).not.toContain('<')
      const inner = /^"((?:[^"\\]|\\[0-9a-f]{1,6} )*)"$/.exec(css)?.[1]
      expect(inner?.replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))).toBe(text)
    }), { numRuns: 200 })
  })
})

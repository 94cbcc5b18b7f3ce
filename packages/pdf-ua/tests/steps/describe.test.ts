import fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '../../src/library.cjs'
import { describe as describeFile } from '../../src/steps/describe.ts'
import { finishingContext } from '../../src/steps/step.ts'
import { xmpPacket } from '../../src/steps/xmp.ts'
import { metadata } from '../build-pdf.ts'

/** XML 1.0, §2.2: no other character may stand in it. */
const XML_TEXT = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u

const parser = new (new Window().DOMParser)()
/** Any text that XML can hold, often with its special characters. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }).filter(text => XML_TEXT.test(text) && !text.includes('\r')),
  fc.array(fc.constantFrom('<', '>', '&', '"', '\'', ']]>', '<!--', '&amp;', '</rdf:li>', 'é', '🦩'), { minLength: 1 })
    .map(parts => parts.join('')),
)
const described = fc.record({ title: text, author: text, subject: text, keywords: fc.array(text, { minLength: 1 }) })
  .map(words => ({ ...metadata, ...words }))

describe('the metadata of a finished PDF', () => {
  it('are in its XMP exactly as they were given, and well-formed XML', () => {
    fc.assert(fc.property(described, (options) => {
      const packet = xmpPacket(options)
      expect(packet).toMatch(XML_TEXT)
      const xml = parser.parseFromString(packet.replace(/<\?xpacket[^>]*\?>/g, ''), 'application/xml')
      const texts = (name: string): string[] => [...xml.getElementsByTagName(name)]
        .flatMap(element => [...element.getElementsByTagName('rdf:li')].map(item => item.textContent))
      expect(xml.getElementsByTagName('parsererror')).toHaveLength(0)
      expect(texts('dc:title')).toEqual([options.title])
      expect(texts('dc:creator')).toEqual([options.author])
      expect(texts('dc:description')).toEqual([options.subject])
      expect(texts('dc:subject')).toEqual(options.keywords)
    }), { numRuns: 50 })
  })

  it('are the same in its Info dictionary', async () => {
    await fc.assert(fc.asyncProperty(described, async (options) => {
      const document = await PDFDocument.create()
      describeFile.apply(finishingContext(document, options))
      const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict)
      const said = ['Title', 'Author', 'Subject'].map(name => info.lookup(PDFName.of(name), PDFHexString).decodeText())
      expect(said).toEqual([options.title, options.author, options.subject])
    }), { numRuns: 50 })
  })
})

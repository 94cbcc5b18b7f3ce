import type { PDFContext, PDFObject } from './library.cjs'
import { decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFStream, PDFString } from './library.cjs'
import { deflateSync, inflateSync } from 'node:zlib'

/**
 * Reads a dictionary's entry, whatever its type, through any reference.
 * Files from elsewhere are checked too, so a wrong type must not throw but be seen.
 */
export function entry(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(nameFor(key))
}

const names = new Map<string, PDFName>()

/** The library's name object for a key that needs no decoding: it decodes each time that it is asked, and rules ask often. */
export function nameFor(key: string): PDFName {
  const name = names.get(key) ?? PDFName.of(key)
  names.set(key, name)
  return name
}

/** A dictionary's entry when it is itself a dictionary; a stream answers with its own dictionary. */
export function dictEntry(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = entry(dict, key)
  return value instanceof PDFDict ? value : value instanceof PDFStream ? value.dict : undefined
}

/** The name under a key without its slash, or undefined when there is no name there. */
export function nameEntry(dict: PDFDict | undefined, key: string): string | undefined {
  const value = entry(dict, key)
  return value instanceof PDFName ? nameText(value) : undefined
}

/** A name without its slash. Decoding is slow, and hardly any name has something to decode. */
export function nameText(name: PDFName): string {
  const written = name.asString()
  return written.includes('#') ? name.decodeText() : written.slice(1)
}

/** The number under a key, or undefined when there is no number there. */
export function numberEntry(dict: PDFDict | undefined, key: string): number | undefined {
  const value = entry(dict, key)
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

/** The text under a key, or undefined when there is no string there. */
export function textEntry(dict: PDFDict | undefined, key: string): string | undefined {
  const value = entry(dict, key)
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

/** Whether a key holds the boolean `true`. */
export function isTrue(dict: PDFDict | undefined, key: string): boolean {
  return entry(dict, key) === PDFBool.True
}

/** The items under a key, each looked up: of an array all of them, of a single object that one, of nothing none. */
export function itemsOf(dict: PDFDict | undefined, key: string): PDFObject[] {
  const value = entry(dict, key)
  if (!(value instanceof PDFArray))
    return value ? [value] : []
  return value.asArray().map(item => dict?.context.lookup(item)).filter(item => item !== undefined)
}

/** A stream's bytes without their filters; empty when the object is no stream or its filter is unknown. */
export function streamBytes(stream: PDFObject | undefined): Uint8Array {
  if (!(stream instanceof PDFRawStream))
    return new Uint8Array()
  try {
    // Node's own inflate takes a tenth of the time of the library's, and Chromium writes nothing else.
    return nameEntry(stream.dict, 'Filter') === 'FlateDecode' && !entry(stream.dict, 'DecodeParms')
      ? inflateSync(stream.getContents())
      : decodePDFRawStream(stream).decode()
  }
  catch {
    return new Uint8Array()
  }
}

/** Makes a compressed stream of text with one character a byte. */
export function textStream(context: PDFContext, text: string): PDFRawStream {
  return context.stream(deflateSync(Buffer.from(text, 'latin1')), { Filter: 'FlateDecode' })
}

/** A stream's bytes as text with one character a byte, which is how content streams and CMaps are read here. */
export function streamText(stream: PDFObject | undefined): string {
  return Buffer.from(streamBytes(stream)).toString('latin1')
}

/** The reference to an indirect object: the value itself when it is one, else the one it is registered under. */
export function refOf(context: PDFContext, value: PDFObject | undefined): PDFRef | undefined {
  return value instanceof PDFRef ? value : value && context.getObjectRef(value)
}

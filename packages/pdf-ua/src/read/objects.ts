import type { PDFContext, PDFObject } from '../library.cjs'
import { deflateSync, inflateSync } from 'node:zlib'
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '../library.cjs'
import { tooMuch } from './unreadable.ts'

/** Reads an entry through references. Wrong types do not throw: files from elsewhere are checked too. */
export function entry(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(nameFor(key))
}

const names = new Map<string, PDFName>()

/** A key's name object, cached: the library decodes each time, and rules ask often. */
export function nameFor(key: string): PDFName {
  const name = names.get(key) ?? PDFName.of(key)
  names.set(key, name)
  return name
}

/** The dictionary under a key; of a stream its own dictionary. */
export function dictEntry(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = entry(dict, key)
  return value instanceof PDFDict ? value : value instanceof PDFStream ? value.dict : undefined
}

/** The name under a key, without its slash. */
export function nameEntry(dict: PDFDict | undefined, key: string): string | undefined {
  const value = entry(dict, key)
  return value instanceof PDFName ? nameText(value) : undefined
}

/** A name without its slash. Decodes only where needed: decoding is slow. */
export function nameText(name: PDFName): string {
  const written = name.asString()
  return written.includes('#') ? name.decodeText() : written.slice(1)
}

export function numberEntry(dict: PDFDict | undefined, key: string): number | undefined {
  const value = entry(dict, key)
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

export function textEntry(dict: PDFDict | undefined, key: string): string | undefined {
  const value = entry(dict, key)
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

export function isTrue(dict: PDFDict | undefined, key: string): boolean {
  return entry(dict, key) === PDFBool.True
}

/** The items under a key, each looked up; a single object counts as one item. */
export function itemsOf(dict: PDFDict | undefined, key: string): PDFObject[] {
  const value = entry(dict, key)
  if (!(value instanceof PDFArray))
    return value ? [value] : []
  return value.asArray().map(item => dict?.context.lookup(item)).filter(item => item !== undefined)
}

/** Bytes of one stream: ten times the largest page of a map. */
const LARGEST_STREAM = 2 ** 25

/**
 * A stream's bytes without filters; empty for another object or an unknown filter.
 * @throws {UnreadablePdf} when they are too many
 */
export function streamBytes(stream: PDFObject | undefined): Uint8Array {
  if (!(stream instanceof PDFRawStream))
    return new Uint8Array()
  const filters = itemsOf(stream.dict, 'Filter').map(filter => filter instanceof PDFName ? nameText(filter) : '')
  try {
    // Node inflates ten times faster than the library; Chromium writes only Flate.
    return filters.length && filters.every(filter => filter === 'FlateDecode') && !entry(stream.dict, 'DecodeParms')
      ? filters.reduce<Uint8Array>(inflate, stream.getContents())
      : decodePDFRawStream(stream).decode()
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw tooMuch(`een onderdeel is uitgepakt groter dan ${LARGEST_STREAM / 2 ** 20} MB`)
    return new Uint8Array()
  }
}

function inflate(bytes: Uint8Array): Uint8Array {
  return inflateSync(bytes, { maxOutputLength: LARGEST_STREAM })
}

/** Makes a compressed stream of text, one character a byte. */
export function textStream(context: PDFContext, text: string): PDFRawStream {
  return context.stream(deflateSync(Buffer.from(text, 'latin1')), { Filter: 'FlateDecode' })
}

/** A stream's bytes as text, one character a byte. */
export function streamText(stream: PDFObject | undefined): string {
  return Buffer.from(streamBytes(stream)).toString('latin1')
}

/** The reference to an object: itself, or the one it is registered under. */
export function refOf(context: PDFContext, value: PDFObject | undefined): PDFRef | undefined {
  return value instanceof PDFRef ? value : value && context.getObjectRef(value)
}

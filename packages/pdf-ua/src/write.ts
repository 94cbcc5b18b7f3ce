import type { PDFContext, PDFDict, PDFDocument, PDFObject, PDFRef } from './library.cjs'
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { PDFHexString, PDFStream } from './library.cjs'

/** Objects in one object stream: more compress better, fewer open faster. */
const OBJECTS_PER_STREAM = 200

/** Bytes of a cross-reference entry's fields: kind, offset or stream, generation or place. */
const FIELDS = [1, 4, 2] as const

/** An object at an offset of the file, or at a place in an object stream. */
type Entry = { kind: 1, offset: number, generation: number } | { kind: 2, stream: number, place: number }

/**
 * Writes object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8): half the size.
 * The identifier is a digest of the bytes: the same document has the same one.
 * Replaces the library's own writer, which takes 12 s for 350 pages against half a second here.
 * https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf
 *
 * PDF/A-2 6.1.3-1: the trailer has an ID; 6.1.3-3: nothing after the end; 6.1.9-1: line ends around an object.
 */
export function writePdf(document: PDFDocument): Uint8Array {
  const { context } = document
  const parts: Uint8Array[] = []
  const entries = new Map<number, Entry>()
  let offset = 0
  const write = (bytes: Uint8Array): void => {
    parts.push(bytes)
    offset += bytes.length
  }
  const writeObject = (number: number, generation: number, object: PDFObject): void => {
    entries.set(number, { kind: 1, offset, generation })
    for (const bytes of [latin1(`${number} ${generation} obj\n`), serialised(object), latin1('\nendobj\n')])
      write(bytes)
  }

  write(Buffer.concat([serialised(context.header), latin1('\n')]))
  const packable: [PDFRef, PDFObject][] = []
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream || ref.generationNumber > 0)
      writeObject(ref.objectNumber, ref.generationNumber, object)
    else
      packable.push([ref, object])
  }
  let number = context.largestObjectNumber
  for (let at = 0; at < packable.length; at += OBJECTS_PER_STREAM) {
    const objects = packable.slice(at, at + OBJECTS_PER_STREAM)
    number++
    objects.forEach(([ref], place) => entries.set(ref.objectNumber, { kind: 2, stream: number, place }))
    writeObject(number, 0, objectStream(context, objects))
  }

  const digest = createHash('sha256')
  parts.forEach(part => digest.update(part))
  const id = PDFHexString.of(digest.digest('hex').slice(0, 32))
  context.trailerInfo.ID = context.obj([id, id])
  const start = offset
  number++
  entries.set(number, { kind: 1, offset: start, generation: 0 })
  writeObject(number, 0, crossReferences(context, entries, number + 1))
  write(latin1(`startxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}

function objectStream(context: PDFContext, objects: [PDFRef, PDFObject][]): PDFStream {
  const bodies = objects.map(([, object]) => Buffer.concat([serialised(object), latin1('\n')]))
  let offset = 0
  const places = objects.map(([ref], index) => {
    const place = `${ref.objectNumber} ${offset}`
    offset += bodies[index]!.length
    return place
  })
  const index = latin1(`${places.join(' ')}\n`)
  const dict = { Type: 'ObjStm', N: objects.length, First: index.length }
  return compressed(context, Buffer.concat([index, ...bodies]), dict)
}

function crossReferences(context: PDFContext, entries: ReadonlyMap<number, Entry>, size: number): PDFStream {
  const [kindSize, middleSize, lastSize] = FIELDS
  const table = Buffer.alloc(size * (kindSize + middleSize + lastSize))
  for (let number = 0, at = 0; number < size; number++) {
    const entry = entries.get(number)
    // A free object, never reused, has all ones in its last field.
    const [kind, middle, last] = !entry
      ? [0, 0, 0xFFFF]
      : entry.kind === 1 ? [1, entry.offset, entry.generation] : [2, entry.stream, entry.place]
    at = table.writeUIntBE(kind, at, kindSize)
    at = table.writeUIntBE(middle, at, middleSize)
    at = table.writeUIntBE(last, at, lastSize)
  }
  const { Root, Info, ID } = context.trailerInfo
  return compressed(context, table, { Type: 'XRef', Size: size, W: [...FIELDS], Root, Info, ID })
}

function compressed(context: PDFContext, bytes: Uint8Array, dict: Parameters<PDFContext['stream']>[1]): PDFStream {
  return context.stream(deflateSync(bytes), { ...dict, Filter: 'FlateDecode' })
}

function serialised(object: Pick<PDFDict, 'sizeInBytes' | 'copyBytesInto'>): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

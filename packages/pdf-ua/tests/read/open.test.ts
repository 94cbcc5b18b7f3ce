import { beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { finish } from '../../src/finish.ts'
import { PDFDocument } from '../../src/library.cjs'
import { openPdf } from '../../src/read/open.ts'
import { UnreadablePdf } from '../../src/read/unreadable.ts'
import { buildPdf, bytesOf, everything, metadata } from '../build-pdf.ts'

let good: Uint8Array
let encrypted: Uint8Array
let encryptedStreams: Uint8Array
let withoutPassword: Uint8Array
beforeAll(async () => {
  good = await bytesOf(await buildPdf(everything))
  encrypted = await locked('geheim', false)
  encryptedStreams = await locked('geheim', true)
  withoutPassword = await locked('', true)
})

async function locked(userPassword: string, useObjectStreams: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.load(good)
  document.encrypt({ userPassword, ownerPassword: 'geheim' })
  return document.save({ useObjectStreams })
}

const cut = (): Uint8Array => good.slice(0, good.length / 2)
const cases: [what: string, bytes: () => Uint8Array, message: RegExp][] = [
  ['an empty file', () => new Uint8Array(), /leeg/],
  ['another kind of file', () => new TextEncoder().encode('<!doctype html>'), /geen PDF/],
  ['random bytes', () => Uint8Array.from({ length: 5000 }, (_, index) => index * 7919 % 251), /geen PDF/],
  ['a file cut in half', cut, /niet compleet/],
  ['a file with its middle gone', () => Buffer.concat([good.slice(0, 60), good.slice(-40)]), /beschadigd/],
  ['a header and an end with nothing between', () => new TextEncoder().encode('%PDF-1.7\n%%EOF'), /beschadigd/],
  ['an encrypted file', () => encrypted, /versleuteld/],
  ['an encrypted file with object streams', () => encryptedStreams, /versleuteld/],
  ['an encrypted file that opens without a password', () => withoutPassword, /versleuteld/],
]

describe.each<[who: string, ask: (bytes: Uint8Array) => Promise<unknown>]>([
  ['openPdf', bytes => openPdf(bytes)],
  ['finish', bytes => finish(bytes, metadata)],
  ['check', bytes => check(bytes)],
])('%s', (_, ask) => {
  it.each(cases)('refuses %s with one clear message', async (_, bytes, message) => {
    const error = await ask(bytes()).then(() => undefined, (reason: unknown) => reason)
    expect(error).toBeInstanceOf(UnreadablePdf)
    const { message: text, mend } = error as UnreadablePdf
    expect(text).toMatch(message)
    expect(mend).not.toBe('')
  })
  it('takes a good file', async () => {
    await expect(ask(good)).resolves.toBeDefined()
  })
})

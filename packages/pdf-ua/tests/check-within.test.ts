import type { PDFDocument } from '../src/library.cjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkWithin } from '../src/check-within.ts'
import { finish } from '../src/finish.ts'
import { PDFDocument as Pdf, PDFName } from '../src/library.cjs'
import { textStream } from '../src/read/objects.ts'
import { buildPdf, bytesOf, everything, metadata } from './build-pdf.ts'

const ample = { seconds: 60, megabytes: 2000 }

let raw: Uint8Array
let good: Uint8Array
beforeAll(async () => {
  raw = await bytesOf(await buildPdf(everything))
  good = await finish(raw, metadata)
})

/** The good file, changed. */
async function changed(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await Pdf.load(good, { updateMetadata: false })
  change(document)
  return bytesOf(document)
}

describe('checkWithin', () => {
  it('tells what check tells', async () => {
    expect(await checkWithin(good, ample)).toEqual([])
    expect((await checkWithin(raw, ample)).map(({ clause }) => clause)).toContain('PDF/UA-1 7.1-8')
  })
  it('refuses what check refuses, with its mend', async () => {
    await expect(checkWithin(new Uint8Array(), ample))
      .rejects
      .toMatchObject({ name: 'UnreadablePdf', message: 'Dit PDF-bestand is leeg.', mend: 'Maak het bestand opnieuw.' })
  })
  it('ends a check that takes too long', async () => {
    const packed = await (await Pdf.load(good)).save({ useObjectStreams: true })
    const lie = Buffer.from(packed).toString('latin1').replace(/\/Index \[[^\]]*\]/, '/Index [ 0 999999999 ]')
    await expect(checkWithin(Buffer.from(lie, 'latin1'), { ...ample, seconds: 1 }))
      .rejects
      .toThrow('langer dan 1 seconden')
  })
  it('ends a check that takes too much memory', async () => {
    const crowded = await changed((document) => {
      const drawn = textStream(document.context, '0 0 1 1 re f '.repeat(700_000))
      document.getPage(0).node.set(PDFName.of('Contents'), document.context.register(drawn))
    })
    await expect(checkWithin(crowded, { ...ample, megabytes: 40 })).rejects.toThrow('meer dan 40 MB geheugen')
  })
})

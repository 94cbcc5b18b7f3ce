import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finish } from '@raadsdeck/pdf-ua'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PDFName } from '../../packages/pdf-ua/src/library.cjs'
import { openPdf } from '../../packages/pdf-ua/src/read/open.ts'
import { writePdf } from '../../packages/pdf-ua/src/write.ts'
import { buildPdf, bytesOf, everything, metadata } from '../../packages/pdf-ua/tests/build-pdf.ts'
import { conforming, failureLine, NotConforming } from '../../print/conforming.ts'

let folder: string
let printed: Uint8Array
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conforming-'))
  printed = await bytesOf(await buildPdf(everything))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the gate', () => {
  it('writes the bytes that it checked', async () => {
    const file = join(folder, 'good.pdf')
    const finished = await conforming(file, printed, metadata)
    expect((await readFile(file)).equals(finished)).toBe(true)
  })

  it('reads the bytes: it refuses a file whose writer dropped the XMP stream, and writes none', async () => {
    const withoutXmp: typeof finish = async (bytes, options) => {
      const document = await openPdf(await finish(bytes, options))
      document.catalog.delete(PDFName.of('Metadata'))
      return writePdf(document)
    }
    const file = join(folder, 'without-xmp.pdf')
    const error = await conforming(file, printed, metadata, withoutXmp).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(NotConforming)
    expect(error).toHaveProperty('failures.0.clause', 'PDF/UA-1 7.1-8')
    await expect(readFile(file)).rejects.toThrow('ENOENT')
  })

  it('tells of a print that is no PDF without a trace', async () => {
    await expect(conforming(join(folder, 'a.pdf'), printed.slice(0, 900), metadata)).rejects.toMatchObject({
      name: 'Problem',
      message: expect.stringMatching(/geen goede pdf: .*niet compleet[\s\S]*a\.pdf/),
    })
  })
})

describe('failureLine', () => {
  it.each([
    [{ clause: 'C', message: 'Fout.' }, 'a.pdf: Fout. [C]'],
    [{ clause: 'C', message: 'Fout.', page: 3 }, 'a.pdf, pagina 3: Fout. [C]'],
    [{ clause: 'C', message: 'Fout.', page: 3, element: 'H2 \'Kop\'' }, 'a.pdf, pagina 3, H2 \'Kop\': Fout. [C]'],
  ])('is one line', (failure, line) => {
    expect(failureLine('a.pdf', failure)).toBe(line)
  })
})

import { PDFName } from '../../packages/pdf-ua/src/library.cjs'
import { openPdf } from '../../packages/pdf-ua/src/read/open.ts'
import { writePdf } from '../../packages/pdf-ua/src/write.ts'
import { buildPdf, bytesOf, everything, metadata } from '../../packages/pdf-ua/tests/build-pdf.ts'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const { finish } = vi.hoisted(() => ({ finish: vi.fn() }))
vi.mock('@raadsdeck/pdf-ua', async (original) => {
  const library = await original<typeof import('@raadsdeck/pdf-ua')>()
  finish.mockImplementation(library.finish)
  return { ...library, finish }
})
vi.mock('../../print/verapdf.ts', () => ({ findVeraPdf: () => undefined }))
const { finish: realFinish } = await vi.importActual<typeof import('@raadsdeck/pdf-ua')>('@raadsdeck/pdf-ua')
const { conforming, failureLine, NotConforming } = await import('../../print/conforming.ts')

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
    finish.mockImplementationOnce(async (...args: Parameters<typeof realFinish>) => {
      const document = await openPdf(await realFinish(...args))
      document.catalog.delete(PDFName.of('Metadata'))
      return writePdf(document)
    })
    const file = join(folder, 'without-xmp.pdf')
    const error = await conforming(file, printed, metadata).catch((error: unknown) => error)
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

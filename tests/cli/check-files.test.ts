import type { Failure } from '@raadsdeck/pdf-ua'
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finish } from '@raadsdeck/pdf-ua'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPdf, ownPdfs, readPdf } from '../../cli/check-files.ts'
import { Problem } from '../../lib/problem.ts'
import { buildPdf, bytesOf, everything, metadata } from '../../packages/pdf-ua/tests/build-pdf.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-pdf-'))
  const raw = await bytesOf(await buildPdf(everything))
  await writeFile(join(folder, 'raw.pdf'), raw)
  await writeFile(join(folder, 'good.pdf'), await finish(raw, metadata))
})
afterAll(() => rm(folder, { recursive: true }))

describe('ownPdfs', () => {
  it('lists what is in dist and private', async () => {
    const project = await mkdtemp(join(folder, 'project-'))
    for (const file of ['dist/b.pdf', 'dist/a.pdf', 'dist/index.html', 'private/c.pdf', 'd.pdf']) {
      await mkdir(join(project, file, '..'), { recursive: true })
      await writeFile(join(project, file), '')
    }
    expect(await ownPdfs(project)).toEqual(['dist/a.pdf', 'dist/b.pdf', 'private/c.pdf'].map(file => join(file)))
  })
  it('is a problem when there are none', async () => {
    await expect(ownPdfs(join(folder, 'nothing'))).rejects.toThrow(Problem)
  })
})

describe('readPdf', () => {
  it('is a problem when the file is not there', async () => {
    await expect(readPdf(join(folder, 'no.pdf'))).rejects.toThrow(/bestaat niet[\s\S]*no\.pdf/)
  })
  it('is a problem when it is a folder, or too large', async () => {
    await expect(readPdf(folder)).rejects.toThrow(/geen bestand/)
    await writeFile(join(folder, 'large.pdf'), '')
    await truncate(join(folder, 'large.pdf'), 51 * 2 ** 20)
    await expect(readPdf(join(folder, 'large.pdf'))).rejects.toThrow(/groter dan 50 MB/)
  })
})

describe('checkPdf', () => {
  it('finds nothing in a good file, and something in an unfinished one', async () => {
    expect(await checkPdf(await readPdf(join(folder, 'good.pdf')), 'good.pdf')).toEqual([])
    expect((await checkPdf(await readPdf(join(folder, 'raw.pdf')), 'raw.pdf')).length).toBeGreaterThan(5)
  })
  it('adds what another judge finds in the same bytes', async () => {
    const bytes = await readPdf(join(folder, 'good.pdf'))
    const judge = async (file: string): Promise<Failure[]> => {
      expect(await readPdf(file)).toEqual(bytes)
      return [{ clause: 'C', message: 'Fout.' }]
    }
    expect(await checkPdf(bytes, 'good.pdf', judge)).toEqual([{ clause: 'C', message: 'Fout.' }])
  })
  it('is a problem that names the file when it is no PDF', async () => {
    await expect(checkPdf(Buffer.from('hallo'), 'none.pdf')).rejects.toThrow(/geen PDF[\s\S]*none\.pdf\n +oplossing/)
  })
})

import type { Failure } from '@raadsdeck/pdf-ua'
import type { PDFDocument } from '../../packages/pdf-ua/src/library.cjs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, finish } from '@raadsdeck/pdf-ua'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comparedWithBuild } from '../../cli/compare-pdf.ts'
import { checksumList } from '../../lib/checksums.ts'
import { PDFDocument as Pdf, PDFName } from '../../packages/pdf-ua/src/library.cjs'
import { buildPdf, bytesOf, everything, metadata } from '../../packages/pdf-ua/tests/build-pdf.ts'

let out: string
let good: Uint8Array
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'compare-pdf-'))
  const outline = [{ title: 'Memo', page: 0 }, { title: 'Bronnen', page: 0 }]
  good = await finish(await bytesOf(await buildPdf(everything)), { ...metadata, outline })
  const other = await finish(await bytesOf(await buildPdf([{ type: 'H1', text: 'Iets anders' }])), metadata)
  await Promise.all(['dist', 'release'].map(name => mkdir(join(out, name))))
  await writeFile(join(out, 'dist/handout.pdf'), other)
  await writeFile(join(out, 'dist/presentatie.pdf'), good)
  await writeFile(join(out, 'release/sha256.txt'), checksumList([['handout.pdf', other], ['presentatie.pdf', good], ['index.html', '']]))
})
afterAll(() => rm(out, { recursive: true }))

async function told(bytes: Uint8Array, url = 'https://raad.voorbeeld.nl/doc/123', folder = out): Promise<string[]> {
  return comparedWithBuild(bytes, url, await check(bytes), folder)
}

async function afterPortal(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await Pdf.load(good, { updateMetadata: false })
  change(document)
  return document.save({ useObjectStreams: false, updateFieldAppearances: false })
}

describe('a published PDF beside the build', () => {
  it('is the same', async () => {
    expect(await told(good)).toEqual(['Dit is presentatie.pdf van de laatste build, byte voor byte.'])
  })
  it('was saved again by a platform that strips the metadata', async () => {
    const stripped = await afterPortal(({ catalog }) => catalog.delete(PDFName.of('Metadata')))
    expect(await told(stripped)).toEqual([
      'Dit was presentatie.pdf van de laatste build. Onderweg is weg of veranderd:',
      expect.stringContaining('  - de metadata: titel, auteur, taal'),
      ...(await told(stripped)).slice(2),
    ])
  })
  it.each<[what: string, change: (document: PDFDocument) => void, line: string]>([
    ['the tags', ({ catalog }) => ['StructTreeRoot', 'MarkInfo'].forEach(key => catalog.delete(PDFName.of(key))), 'de tags, waar een schermlezer uit voorleest'],
    ['the language', ({ catalog }) => void catalog.delete(PDFName.of('Lang')), 'de taal, die een schermlezer nodig heeft'],
    ['the bookmarks', ({ catalog }) => void catalog.delete(PDFName.of('Outlines')), 'bladwijzers: van de 2 zijn er nog 0'],
    ['the links', document => void document.getPage(0).node.delete(PDFName.of('Annots')), 'links: van de 2 zijn er nog 0'],
    ['the words', document => void document.getPage(0).node.delete(PDFName.of('Contents')), 'de tekst zelf is niet meer gelijk'],
  ])('has lost %s', async (_, change, line) => {
    const lines = await told(await afterPortal(change), 'https://raad.voorbeeld.nl/presentatie.pdf')
    expect(lines[0]).toMatch(/^Dit was presentatie\.pdf/)
    expect(lines).toContain(`  - ${line}`)
  })
  it('was saved again, and has kept all', async () => {
    const document = await Pdf.load(good, { updateMetadata: false })
    document.context.register(document.context.obj({ Portal: 'Raadsinformatie' }))
    const again = await finish(await bytesOf(document), { ...metadata, outline: [{ title: 'Memo', page: 0 }, { title: 'Bronnen', page: 0 }], creator: 'Portaal' })
    expect(await told(again)).toEqual([
      'Dit was presentatie.pdf van de laatste build. Het is opnieuw opgeslagen, en er is niets van weg.',
    ])
  })
  it('is another document', async () => {
    const other = await finish(await bytesOf(await buildPdf([{ type: 'H1', text: 'Begroting' }])), metadata)
    expect(await told(other)).toEqual(['Dit bestand is geen pdf van de laatste build.'])
  })
  it('has nothing to be compared with', async () => {
    expect(await told(good, 'https://raad.voorbeeld.nl/x.pdf', join(out, 'dist'))).toEqual([
      'Er is geen lijst om mee te vergelijken (release/sha256.txt): die maakt npm run build.',
    ])
  })
  it('knows failures by their clauses', async () => {
    const failure: Failure = { clause: 'PDF/UA-1 7.1-10', message: '' }
    const changed = await afterPortal(document => document.setProducer('Portaal'))
    expect(await comparedWithBuild(changed, 'https://raad.voorbeeld.nl/x.pdf', [failure], out)).toContain('  - dat de titelbalk de titel toont')
  })
})

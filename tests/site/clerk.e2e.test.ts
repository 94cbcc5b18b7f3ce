import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { readChecksums } from '../../lib/checksums.ts'
import { sha256 } from '../../lib/digest.ts'
import { listFiles } from '../../lib/folders/manifest.ts'

const site = inject('site')
const folder = join(dirname(site), 'griffie')
const NAME = '2022-03-21-maatschappelijke-effecten-digitalisering'

describe('the folder for the clerk', () => {
  let list: Map<string, string>
  beforeAll(async () => {
    list = readChecksums(await readFile(join(folder, 'sha256.txt'), 'utf8'))
  })

  it('has the PDFs under dated names, a list, a letter and a proof', async () => {
    expect(await listFiles(folder)).toEqual([
      '.raadsdeck.json',
      `${NAME}-hand-out.pdf`,
      `${NAME}-presentatie.pdf`,
      'bewijs.html',
      'brief.html',
      'sha256.txt',
    ])
  })
  it('has the PDFs of the site, byte for byte, and their checksums', async () => {
    for (const [name, published] of [['presentatie.pdf', 'presentatie.pdf'], ['hand-out.pdf', 'handout.pdf']]) {
      const bytes = await readFile(join(folder, `${NAME}-${name}`))
      expect(bytes.equals(await readFile(join(site, published!)))).toBe(true)
      expect(list.get(sha256(bytes))).toBe(`${NAME}-${name}`)
    }
    expect(list.size).toBe(2)
  })
  it('tells of each file in pages that need no other file, and that no search engine finds', async () => {
    for (const page of ['brief.html', 'bewijs.html']) {
      const html = await readFile(join(folder, page), 'utf8')
      expect(html).toContain('<html lang="nl">')
      expect(html).toContain('content="noindex')
      expect(html).not.toMatch(/(?:src|href)="(?!data:)|url\(|<script/)
      for (const name of list.values())
        expect(html).toContain(name)
    }
    const proof = await readFile(join(folder, 'bewijs.html'), 'utf8')
    for (const checksum of list.keys())
      expect(proof).toContain(checksum)
  })
})

describe('the checksums of a release', () => {
  it('are those of all that is in the site', async () => {
    const all = readChecksums(await readFile(join(dirname(site), 'release/sha256.txt'), 'utf8'))
    const files = (await listFiles(site)).filter(path => path !== '.raadsdeck.json')
    expect([...all.values()].sort()).toEqual(files.sort())
    for (const [checksum, path] of all)
      expect(sha256(await readFile(join(site, path))), path).toBe(checksum)
  })
})

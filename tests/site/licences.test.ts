import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyLicences } from '../../site/licences.ts'

describe('the licences with a site', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'raadsdeck-licences-'))
    await copyLicences(folder)
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('are there for all that others made', async () => {
    expect((await readdir(folder)).sort()).toEqual([
      'fontsource-source-sans-3.txt',
      'fontsource-source-serif-4.txt',
    ])
  })

  it.each([
    ['fontsource-source-sans-3.txt', 'Beraad Sans 3'],
    ['fontsource-source-serif-4.txt', 'Beraad Serif 4'],
  ])('%s names the maker of the font, and what it is called since it was changed', async (file, name) => {
    const text = await readFile(join(folder, file), 'utf8')
    expect(text).toMatch(/^© .*Adobe.* with Reserved Font Name ‘Source’/m)
    expect(text).toContain(name)
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1')
    expect(text).not.toContain('Google')
  })
})

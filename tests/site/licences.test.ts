import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../../lib/project.ts'
import { copyLicences } from '../../site/licences.ts'

describe('the licences with a site', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'raadsdeck-licences-'))
    const fonts = ['@fontsource/source-sans-3', '@fontsource/source-serif-4'].map(name =>
      ({ name, version: '1.0.0', folder: join(projectFolder, 'node_modules', name) }))
    await mkdir(join(folder, 'tool'))
    await writeFile(join(folder, 'tool/LICENCE.md'), 'MIT, to all')
    await copyLicences(join(folder, 'licenties'), [...fonts, { name: '@scope/tool', version: '1.0.0', folder: join(folder, 'tool') }])
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('are there for all that others made', async () => {
    expect((await readdir(join(folder, 'licenties'))).sort()).toEqual([
      'fontsource-source-sans-3.txt',
      'fontsource-source-serif-4.txt',
      'scope-tool.txt',
    ])
    expect(await readFile(join(folder, 'licenties/scope-tool.txt'), 'utf8')).toBe('@scope/tool 1.0.0\n\nMIT, to all')
  })

  it('stop at a package without one', async () => {
    await mkdir(join(folder, 'bare'))
    const bare = { name: 'bare', version: '1.0.0', folder: join(folder, 'bare') }
    await expect(copyLicences(join(folder, 'licenties'), [bare])).rejects.toThrow('bare')
  })

  it.each([
    ['fontsource-source-sans-3.txt', 'Beraad Sans 3'],
    ['fontsource-source-serif-4.txt', 'Beraad Serif 4'],
  ])('%s names the maker of the font, and what it is called since it was changed', async (file, name) => {
    const text = await readFile(join(folder, 'licenties', file), 'utf8')
    expect(text).toMatch(/^© .*Adobe.* with Reserved Font Name ‘Source’/m)
    expect(text).toContain(name)
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1')
    expect(text).not.toContain('Google')
  })
})

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listFiles, writeManifest } from '../../lib/folders/manifest.ts'
import { Problem } from '../../lib/problem.ts'
import { memoIn, ownMemo } from '../../memo/options.ts'
import { exportPresentation } from '../../print/export.ts'
import { buildSite } from '../../site/build.ts'

describe('what fails leaves the last good output as it was', () => {
  let folder: string
  let dist: string
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
    dist = join(folder, 'dist')
    mkdirSync(dist)
    writeFileSync(join(dist, 'index.html'), 'the last good site')
    writeFileSync(join(dist, 'presentatie.pdf'), 'the last good PDF')
    await writeManifest(dist, await listFiles(dist))
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  const noBrowser = { RAADSDECK_BROWSER: '/nowhere/chromium' }
  const badMemo = memoIn(resolve('tests/fixtures/bad-memos/no-such-date'))

  it.each([
    ['the site, with a bad memo', () => buildSite(dist, badMemo), {}],
    ['the site, without a browser', () => buildSite(dist, ownMemo), noBrowser],
    ['the PDF, with a bad memo', () => exportPresentation(join(dist, 'presentatie.pdf'), badMemo), {}],
    ['the PDF, without a browser', () => exportPresentation(join(dist, 'presentatie.pdf'), ownMemo), noBrowser],
  ])('%s', async (what, make, env) => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    Object.entries(env).forEach(([name, value]) => vi.stubEnv(name, value))
    await expect(make()).rejects.toBeInstanceOf(Problem)
    if (what.startsWith('the site'))
      expect(said.mock.lastCall![0]).toBe('Het is niet gelukt. Wat er al was, is gebleven: dist.\n')
    expect((await listFiles(folder)).toSorted()).toEqual(['dist/.raadsdeck.json', 'dist/index.html', 'dist/presentatie.pdf'])
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the last good site')
    expect(readFileSync(join(dist, 'presentatie.pdf'), 'utf8')).toBe('the last good PDF')
  })

  it('and someone else’s file in a folder of ours is told before anything is made', async () => {
    vi.stubEnv('RAADSDECK_BROWSER', noBrowser.RAADSDECK_BROWSER)
    const releaseFolder = join(folder, 'release')
    mkdirSync(releaseFolder)
    writeFileSync(join(releaseFolder, 'notes.txt'), 'mine')
    await expect(buildSite(dist, ownMemo, { releaseFolder })).rejects.toThrow(/niet heeft gemaakt: notes\.txt/)
  })

  it('and makes none where there was none', async () => {
    vi.stubEnv('RAADSDECK_BROWSER', noBrowser.RAADSDECK_BROWSER)
    const target = join(folder, 'elsewhere/presentatie.pdf')
    await expect(exportPresentation(target, ownMemo)).rejects.toBeInstanceOf(Problem)
    expect(existsSync(target)).toBe(false)
  })
})

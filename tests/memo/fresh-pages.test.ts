import { Problem } from '../../lib/problem.ts'
import { projectFolder } from '../../lib/project.ts'
import { generatePages, pagesState, requireFreshPages } from '../../memo/generate.ts'
import { ownMemo } from '../../memo/options.ts'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

it('the pages of this project are what its memo makes of them', async () => {
  const { changed, left } = await pagesState(ownMemo)
  expect({ changed, left }, 'run npm run generate, and commit what it changed').toEqual({ changed: [], left: [] })
})

describe('pages that went stale', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
    for (const path of ['slides.md', 'pages'])
      cpSync(join(projectFolder, path), join(root, path), { recursive: true })
  })
  afterEach(() => rmSync(root, { recursive: true }))

  const spoil = {
    changed: () => writeFileSync(join(root, 'pages/opgave.md'), '# Zelf gemaakt'),
    missing: () => rmSync(join(root, 'pages/opgave.md')),
    left: () => writeFileSync(join(root, 'pages/vroeger.md'), '# Oud'),
  }
  const problem = (path: string): Problem => new Problem({
    what: 'RD511 Een pagina is niet meer wat de memo ervan maakt.',
    where: path,
    mend: 'maak ze opnieuw met: npm run generate',
  })

  it.each([['changed', 'pages/opgave.md'], ['missing', 'pages/opgave.md'], ['left', 'pages/vroeger.md']] as const)('are refused when one is %s', async (how, path) => {
    spoil[how]()
    await expect(requireFreshPages(ownMemo, root)).rejects.toThrow(problem(path))
  })

  it('are all named', async () => {
    spoil.changed()
    spoil.left()
    await expect(requireFreshPages(ownMemo, root)).rejects.toThrow('RD511 2 pagina’s zijn niet meer wat de memo ervan maakt.\n  waar:      pages/opgave.md, pages/vroeger.md')
  })

  it('are made anew, and nothing else is touched', async () => {
    spoil.changed()
    spoil.left()
    writeFileSync(join(root, 'pages/notitie.txt'), 'van een mens')
    expect(await generatePages(ownMemo, root)).toEqual(['pages/opgave.md', 'pages/vroeger.md'])
    await expect(requireFreshPages(ownMemo, root)).resolves.toBeUndefined()
    expect(readdirSync(join(root, 'pages')).toSorted()).toEqual([...readdirSync(join(projectFolder, 'pages')), 'notitie.txt'].toSorted())
    expect(readFileSync(join(root, 'pages/opgave.md'), 'utf8')).toBe(readFileSync(join(projectFolder, 'pages/opgave.md'), 'utf8'))
  })

  it('are let through when they are fresh', async () => {
    await expect(requireFreshPages(ownMemo, root)).resolves.toBeUndefined()
  })
})

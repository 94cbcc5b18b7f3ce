import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../../lib/problem.ts'
import { projectFolder } from '../../lib/project.ts'
import { generatePages, pagesState, requireFreshPages } from '../../memo/generate.ts'
import { loadMemo } from '../../memo/load.ts'
import { memoIn, ownMemo } from '../../memo/options.ts'

it('the pages of this project are what its memo makes of them', async () => {
  const { changed, left, edited } = await pagesState(ownMemo)
  expect([...changed.map(({ path }) => path), ...left, ...edited], 'run npm run generate, and commit what it changed').toEqual([])
})

it('the pages of this project, which are for the public, have no number or address of a contact', async () => {
  const { contacts } = await loadMemo()
  const pages = readdirSync(join(projectFolder, 'pages')).map(file => readFileSync(join(projectFolder, 'pages', file), 'utf8')).join('')
  expect(pages).toContain(contacts[0]!.name)
  expect(contacts.filter(({ telephone }) => pages.includes(telephone!))).toEqual([])
})

it('a short version that is too long is told by part, the longest first', async () => {
  const long = { ...memoIn(join(projectFolder, 'tests/fixtures/wilgenhoven')), short: true }
  await expect(pagesState(long)).rejects.toThrow(
    /^RD521 De korte versie duurt 15:45 en mag 10:00 duren: 5:45 te lang\. Aanleiding 6:00, Bronnen 5:15, .*\n.*\n {2}oplossing: begin bij Aanleiding: /,
  )
})

let root: string
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const write = (path: string, text: string): void => writeFileSync(join(root, path), text)
const copy = (from: string, to: string): void => cpSync(join(root, from), join(root, to))
const check = (): Promise<void> => requireFreshPages(ownMemo, root)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
  for (const path of ['slides.md', 'pages'])
    cpSync(join(projectFolder, path), join(root, path), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

describe('pages that went stale', () => {
  const spoil = {
    // As if made by an earlier memo.
    changed: () => copy('pages/afsluiting.md', 'pages/opgave.md'),
    missing: () => rmSync(join(root, 'pages/opgave.md')),
    left: () => copy('pages/afsluiting.md', 'pages/vroeger.md'),
  }
  const problem = (path: string): Problem => new Problem({
    what: 'RD511 Een pagina past niet meer bij de memo.',
    where: path,
    mend: 'maak ze opnieuw met: npm run generate',
  })

  it.each([
    ['changed', 'pages/opgave.md'],
    ['missing', 'pages/opgave.md'],
    ['left', 'pages/vroeger.md'],
  ] as const)('are refused when one is %s', async (how, path) => {
    spoil[how]()
    await expect(check()).rejects.toThrow(problem(path))
  })

  it('are all named', async () => {
    spoil.changed()
    spoil.left()
    await expect(check()).rejects.toThrow('RD511 2 pagina’s passen niet meer bij de memo.\n  waar:      pages/opgave.md, pages/vroeger.md')
  })

  it('are made anew, and nothing else is touched', async () => {
    spoil.changed()
    spoil.left()
    write('pages/notitie.txt', 'van een mens')
    write('pages/eigen.md', '# Van een mens')
    expect(await generatePages(ownMemo, root)).toEqual({ touched: ['pages/opgave.md', 'pages/vroeger.md'], kept: [] })
    await expect(check()).resolves.toBeUndefined()
    expect(readdirSync(join(root, 'pages')).toSorted())
      .toEqual([...readdirSync(join(projectFolder, 'pages')), 'notitie.txt', 'eigen.md'].toSorted())
    expect(read('pages/opgave.md')).toBe(readFileSync(join(projectFolder, 'pages/opgave.md'), 'utf8'))
  })

  it('are let through when they are fresh, with the line ends of Windows too', async () => {
    write('pages/opgave.md', read('pages/opgave.md').replaceAll('\n', '\r\n'))
    await expect(check()).resolves.toBeUndefined()
  })
})

describe('what a person wrote', () => {
  const mine = '---\n\n# Van mij\n'
  const edits = {
    'pages/opgave.md': () => write('pages/opgave.md', `${read('pages/opgave.md')}\nVan mij.\n`),
    'slides.md': () => write('slides.md', read('slides.md').replace('transition: none', 'transition: fade')),
  }

  it.each(Object.entries(edits))('in %s is named by the check and never overwritten', async (path, edit) => {
    edit()
    const text = read(path)
    await expect(check()).rejects.toThrow(`RD513 Een pagina is met de hand veranderd.\n  waar:      ${path}\n`)
    expect(await generatePages(ownMemo, root)).toEqual({ touched: [], kept: [path] })
    expect(read(path)).toBe(text)
  })

  it('as a slide of its own stays', async () => {
    write('slides.md', read('slides.md').replace('---\nsrc: ./pages/opgave.md', `${mine}\n---\nsrc: ./pages/opgave.md`))
    const text = read('slides.md')
    expect(text).toContain(mine)
    await expect(check()).resolves.toBeUndefined()
    rmSync(join(root, 'pages/opgave.md'))
    await generatePages(ownMemo, root)
    expect(read('slides.md')).toBe(text)
  })
})

import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OWNER } from '../../../lib/folders/owner.ts'
import { replaceAll, requireOurs } from '../../../lib/folders/replace.ts'

/** Makes a rename fail, which permissions cannot: root may write anywhere. */
const failing = vi.hoisted(() => ({ to: '', code: '', removing: false, halfway: false }))
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  return {
    ...real,
    rename: async (from: string, to: string) => {
      if (to === failing.to) {
        const { code } = failing
        failing.to = ''
        throw Object.assign(new Error(code), { code })
      }
      return real.rename(from, to)
    },
    rm: async (path: string, options: object) => {
      if (failing.removing && path.includes('.oud-')) {
        failing.removing = false
        throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
      }
      // As if killed halfway: the first name is gone, the rest stays.
      if (failing.halfway && path.includes('.oud-')) {
        failing.halfway = false
        await real.rm(join(path, fs.readdirSync(path).sort()[0]!))
        throw new Error('killed')
      }
      return real.rm(path, options)
    },
  }
})

const replace = (from: string, to: string): Promise<void> => replaceAll([{ from, to }])

let here: string
const at = (...path: string[]): string => join(here, ...path)
beforeEach(() => {
  here = fs.mkdtempSync(join(tmpdir(), 'raadsdeck-'))
})
afterEach(() => fs.rmSync(here, { recursive: true }))

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    fs.mkdirSync(dirname(at(path)), { recursive: true })
    fs.writeFileSync(at(path), text)
  }
}
/** Every file below the test's folder, without what manifests say. */
function tree(): Record<string, string> {
  return Object.fromEntries(
    fs.readdirSync(here, { recursive: true, encoding: 'utf8' }).sort()
      .filter(path => fs.statSync(at(path)).isFile() && !path.endsWith('.raadsdeck.json'))
      .map(path => [path, fs.readFileSync(at(path), 'utf8')]),
  )
}
const manifest = (folder: string): string[] => JSON.parse(fs.readFileSync(at(folder, '.raadsdeck.json'), 'utf8')).files

/** A first version in place, as we made it, and a second one ready. */
async function twoVersions(): Promise<void> {
  write({ 'first/index.html': 'one', 'first/assets/old.js': 'one' })
  await replace(at('first'), at('dist'))
  write({ 'second/index.html': 'two', 'second/assets/new.js': 'two' })
}
const oneInPlace = { 'dist/index.html': 'one', 'dist/assets/old.js': 'one' }
const twoReady = { 'second/index.html': 'two', 'second/assets/new.js': 'two' }
const twoInPlace = { 'dist/index.html': 'two', 'dist/assets/new.js': 'two' }

describe('replaceAll of a folder', () => {
  it('puts a folder where none was, and lists what is in it', async () => {
    write({ 'first/index.html': 'one', 'first/assets/old.js': 'one' })
    await replace(at('first'), at('deep', 'dist'))
    expect(tree()).toEqual({ 'deep/dist/index.html': 'one', 'deep/dist/assets/old.js': 'one' })
    expect(manifest('deep/dist')).toEqual(['assets/old.js', 'index.html'])
  })
  it('replaces all of the one that we made', async () => {
    await twoVersions()
    await replace(at('second'), at('dist'))
    expect(tree()).toEqual(twoInPlace)
    expect(fs.readdirSync(here)).toEqual(['dist'])
  })
  it('fills a folder that is empty', async () => {
    write({ 'first/index.html': 'one' })
    fs.mkdirSync(at('dist'))
    await replace(at('first'), at('dist'))
    expect(tree()).toEqual({ 'dist/index.html': 'one' })
  })
  it('keeps a link to a folder elsewhere a link', async () => {
    await twoVersions()
    fs.renameSync(at('dist'), at('elsewhere'))
    fs.symlinkSync(at('elsewhere'), at('dist'))
    await replace(at('second'), at('dist'))
    expect(fs.lstatSync(at('dist')).isSymbolicLink()).toBe(true)
    expect(fs.readFileSync(at('elsewhere/index.html'), 'utf8')).toBe('two')
  })
  it('does not mind what a file manager leaves behind', async () => {
    await twoVersions()
    write({ 'dist/assets/.DS_Store': '', 'dist/Thumbs.db': '' })
    await replace(at('second'), at('dist'))
    expect(tree()).toEqual(twoInPlace)
  })

  it.each([
    ['a file of someone else', { 'dist/assets/notes.txt': 'mine' }, /niet heeft gemaakt: assets\/notes\.txt\. Er is niets veranderd/],
    ['many of them', Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map(n => [`dist/${n}.txt`, ''])), /1\.txt, .*5\.txt en nog 2\./],
  ])('refuses %s, and changes nothing', async (_case, files, message) => {
    await twoVersions()
    write(files)
    await expect(replace(at('second'), at('dist'))).rejects.toMatchObject({ name: 'Problem', message: expect.stringMatching(message) })
    expect(tree()).toEqual({ ...oneInPlace, ...twoReady, ...files })
  })
  it.each([
    ['no manifest', undefined],
    ['a manifest that cannot be read', '{"files'],
    ['a manifest of another kind', '{"files": 3}'],
  ])('refuses a folder with %s', async (_case, text) => {
    write({ 'dist/thesis.docx': 'years of work', 'first/index.html': 'one' })
    if (text)
      write({ 'dist/.raadsdeck.json': text })
    await expect(replace(at('first'), at('dist'))).rejects.toThrow(/thesis\.docx/)
    expect(tree()).toEqual({ 'dist/thesis.docx': 'years of work', 'first/index.html': 'one' })
  })

  it.each([
    ['EACCES', /mag hier niet lezen of schrijven\. Wat er stond, is gebleven\.\n {2}waar: {6}.*dist/],
    ['EPERM', /mag hier niet lezen of schrijven/],
    ['EROFS', /mag hier niet lezen of schrijven/],
    ['EBUSY', /Een ander programma/],
  ])('brings the old one back when putting the new one in place fails with %s', async (code, message) => {
    await twoVersions()
    Object.assign(failing, { to: at('dist'), code })
    await expect(replace(at('second'), at('dist'))).rejects.toMatchObject({ name: 'Problem', message: expect.stringMatching(message) })
    expect(tree()).toEqual(oneInPlace)
    expect(fs.readdirSync(here)).toEqual(['dist'])
  })
  it('leaves the old one when it cannot be put aside', async () => {
    await twoVersions()
    Object.assign(failing, { to: at(`.dist.oud-${OWNER}`), code: 'EACCES' })
    await expect(replace(at('second'), at('dist'))).rejects.toThrow(/niet lezen of schrijven/)
    expect(tree()).toEqual(oneInPlace)
  })
  it('copies what comes from another disk', async () => {
    await twoVersions()
    Object.assign(failing, { to: at(`.dist.nieuw-${OWNER}`), code: 'EXDEV' })
    await replace(at('second'), at('dist'))
    expect(tree()).toEqual(twoInPlace)
  })
  it.each([
    ['the folder is a file', 'dist'],
    ['the folder above it is a file', 'dist/site'],
  ])('tells when %s', async (_case, to) => {
    write({ 'first/index.html': 'one', 'dist': 'a file' })
    await expect(replace(at('first'), at(to))).rejects.toMatchObject({ name: 'Problem', message: expect.stringMatching(/op de plek van een map staat een bestand/) })
    expect(fs.readFileSync(at('dist'), 'utf8')).toBe('a file')
  })

  /** An owner whose process has ended. */
  const gone = `${2 ** 22 + 1}.${OWNER.split('.')[1]}`

  it.each([
    ['before the new one was in place', false],
    ['before the old one was removed', true],
  ])('recovers from a process that was killed %s', async (_case, newInPlace) => {
    await twoVersions()
    const old = `.dist.oud-${gone}`
    if (newInPlace)
      fs.cpSync(at('dist'), at(old), { recursive: true })
    else fs.renameSync(at('dist'), at(old))
    write({ [`${newInPlace ? 'dist' : old}/mine.txt`]: 'mine' })
    await expect(replace(at('second'), at('dist'))).rejects.toThrow(/mine\.txt/)
    expect(tree()).toEqual({ ...oneInPlace, ...twoReady, 'dist/mine.txt': 'mine' })
  })
  it.each([
    ['of someone else', '.dist.oud/thesis.docx'],
    ['of someone else, with our kind of name', `.dist.oud-${gone}/thesis.docx`],
    ['of another process', `.dist.nieuw-${process.ppid}.${OWNER.split('.')[1]}/.raadsdeck.json`],
  ])('leaves a hidden folder %s', async (_case, file) => {
    await twoVersions()
    write({ [file]: '{"files":[]}' })
    await replace(at('second'), at('dist'))
    expect(fs.existsSync(at(file))).toBe(true)
    expect(tree()).toMatchObject(twoInPlace)
  })
  it('of a process that was killed while it removed the old one is removed by the next', async () => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await twoVersions()
    write({ 'third/index.html': 'three' })
    Object.assign(failing, { halfway: true })
    await replace(at('second'), at('dist'))
    expect(fs.readdirSync(at(`.dist.oud-${OWNER}`))).not.toEqual([])
    fs.renameSync(at(`.dist.oud-${OWNER}`), at(`.dist.oud-${gone}`))
    await replace(at('third'), at('dist'))
    expect(fs.readdirSync(here).filter(name => name.startsWith('.dist'))).toEqual([])
    said.mockRestore()
  })
  it('says so when the old one cannot be removed, and is done', async () => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await twoVersions()
    Object.assign(failing, { removing: true })
    await replace(at('second'), at('dist'))
    expect(tree()).toMatchObject(twoInPlace)
    expect(said.mock.lastCall![0]).toMatch(/^Een oude versie van dist is niet te verwijderen; verwijder zelf: .*\.dist\.oud-/)
    said.mockRestore()
  })
})

describe('replaceAll of several', () => {
  const gone = `${2 ** 22 + 1}.${OWNER.split('.')[1]}`
  /** A file that is put elsewhere, and a folder. */
  const both = (): Promise<void> => replaceAll([
    { from: at('second.pdf'), to: at('private/deck.pdf') },
    { from: at('second'), to: at('dist') },
  ])
  const bothOld = { ...oneInPlace, 'private/deck.pdf': 'one' }
  const bothNew = { ...twoInPlace, 'private/deck.pdf': 'two' }
  beforeEach(async () => {
    await twoVersions()
    write({ 'first.pdf': 'one', 'second.pdf': 'two' })
    await replace(at('first.pdf'), at('private/deck.pdf'))
  })

  it('puts all in place', async () => {
    await both()
    expect(tree()).toEqual(bothNew)
  })
  it.each(['dist', `.dist.oud-${OWNER}`, `.dist.nieuw-${OWNER}`])('leaves all as they were when %s cannot be written', async (path) => {
    Object.assign(failing, { to: at(path), code: 'EACCES' })
    await expect(both()).rejects.toThrow(/Wat er stond, is gebleven\.\n.*dist$/m)
    expect(tree()).toMatchObject(bothOld)
    expect(fs.readdirSync(here).filter(name => name.startsWith('.'))).toEqual([])
    expect(fs.readdirSync(at('private'))).toEqual(['.raadsdeck.json', 'deck.pdf'])
  })
  it('puts none where none was when another cannot be written', async () => {
    fs.rmSync(at('private'), { recursive: true })
    Object.assign(failing, { to: at('dist'), code: 'EACCES' })
    await expect(both()).rejects.toThrow(/niet lezen of schrijven/)
    expect(fs.existsSync(at('private/deck.pdf'))).toBe(false)
  })
  it('brings all back after a process that was killed between two', async () => {
    write({ [`private/.deck.pdf.oud-${gone}`]: 'one', 'private/deck.pdf': 'half', [`.dist.nieuw-${gone}/index.html`]: 'half', 'dist/mine.txt': 'mine' })
    fs.writeFileSync(at(`.dist.nieuw-${gone}/.raadsdeck.json`), '{"files":["index.html"]}')
    await expect(both()).rejects.toThrow(/mine\.txt/)
    expect(tree()).toMatchObject(bothOld)
    expect(fs.existsSync(at(`.dist.nieuw-${gone}`))).toBe(false)
    expect(fs.readdirSync(at('private'))).toEqual(['.raadsdeck.json', 'deck.pdf'])
  })
  it('clears a list that was half written by a process that was killed', async () => {
    write({ [`private/.raadsdeck.json.nieuw-${gone}`]: '{"fi' })
    await both()
    expect(fs.readdirSync(at('private'))).toEqual(['.raadsdeck.json', 'deck.pdf'])
  })
  it.each([
    ['while it swapped', gone],
    ['before its lock had its name', ''],
  ])('takes over from a process that was killed %s', async (_, lock) => {
    write({ '.dist.slot': lock })
    const before = new Date(Date.now() - 2000)
    fs.utimesSync(at('.dist.slot'), before, before)
    await both()
    expect(tree()).toEqual(bothNew)
  })
  it.each([
    ['swaps', `${process.ppid}.${OWNER.split('.')[1]}`],
    ['is about to write its name', ''],
  ])('waits for another process that %s', async (_, lock) => {
    write({ '.dist.slot': lock })
    const done = both()
    await new Promise(settle => setTimeout(settle, 200))
    expect(tree()).toMatchObject(bothOld)
    fs.rmSync(at('.dist.slot'))
    await done
    expect(tree()).toEqual(bothNew)
  })
})

describe('replaceAll of a file', () => {
  it('makes the folder, and lists the file', async () => {
    write({ 'new.pdf': 'one' })
    await replace(at('new.pdf'), at('private', 'deck.pdf'))
    expect(tree()).toEqual({ 'private/deck.pdf': 'one' })
    expect(manifest('private')).toEqual(['deck.pdf'])
  })
  it('replaces one that we made, beside files of someone else', async () => {
    write({ 'a.pdf': 'one', 'b.pdf': 'two', 'private/mine.txt': 'mine' })
    await replace(at('a.pdf'), at('private', 'deck.pdf'))
    await replace(at('b.pdf'), at('private', 'deck.pdf'))
    expect(tree()).toEqual({ 'private/deck.pdf': 'two', 'private/mine.txt': 'mine' })
    expect(manifest('private')).toEqual(['deck.pdf'])
  })
  it('replaces one of a folder that we made, which we can still replace as a whole', async () => {
    await twoVersions()
    write({ 'new.pdf': 'pdf' })
    await replace(at('new.pdf'), at('dist', 'deck.pdf'))
    await replace(at('second'), at('dist'))
    expect(tree()).toEqual(twoInPlace)
  })
  it('refuses one that we did not make', async () => {
    write({ 'new.pdf': 'one', 'private/deck.pdf': 'mine' })
    await expect(replace(at('new.pdf'), at('private', 'deck.pdf'))).rejects.toMatchObject({ name: 'Problem', message: expect.stringMatching(/heeft Raadsdeck niet gemaakt/) })
    expect(tree()).toEqual({ 'new.pdf': 'one', 'private/deck.pdf': 'mine' })
  })
  it('leaves the old one when it cannot be replaced', async () => {
    write({ 'a.pdf': 'one', 'b.pdf': 'two' })
    await replace(at('a.pdf'), at('private', 'deck.pdf'))
    Object.assign(failing, { to: at('private', 'deck.pdf'), code: 'EPERM' })
    await expect(replace(at('b.pdf'), at('private', 'deck.pdf'))).rejects.toThrow(/niet lezen of schrijven/)
    expect(tree()).toEqual({ 'private/deck.pdf': 'one' })
  })
  it('minds no file that a killed process left beside it', async () => {
    await twoVersions()
    write({ [`dist/.deck.pdf.nieuw-${2 ** 22 + 1}.${OWNER.split('.')[1]}`]: 'half' })
    await replace(at('second'), at('dist'))
    expect(tree()).toEqual(twoInPlace)
  })
  it('tells when a folder is in its place', async () => {
    write({ 'a.pdf': 'one', 'private/deck.pdf/x': '' })
    await expect(replace(at('a.pdf'), at('private', 'deck.pdf'))).rejects.toThrow(/op de plek van een bestand staat een map/)
  })
})

describe('requireOurs', () => {
  it.each([
    ['nothing', {}, undefined],
    ['a folder of ours', { 'first/index.html': 'one' }, undefined],
    ['a file of someone else in it', { 'dist/notes.txt': 'mine' }, /niet heeft gemaakt: notes\.txt\. Er is niets veranderd/],
    ['a folder of someone else', { 'release/thesis.docx': 'years of work' }, /niet heeft gemaakt: thesis\.docx/],
    ['a file of someone else in the place of ours', { 'private/spreektekst.pdf': 'mine' }, /bestand heeft Raadsdeck niet gemaakt/],
  ])('tells of %s', async (_case, files, message) => {
    await twoVersions()
    write(files)
    const told = requireOurs([at('dist'), at('release'), at('private/spreektekst.pdf')])
    await (message ? expect(told).rejects.toMatchObject({ name: 'Problem', message: expect.stringMatching(message) }) : expect(told).resolves.toBeUndefined())
  })
})

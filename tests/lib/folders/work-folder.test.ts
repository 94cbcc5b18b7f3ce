import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OWNER } from '../../../lib/folders/owner.ts'
import { withWorkFolder, workFolder } from '../../../lib/folders/work-folder.ts'

let base: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
})
afterEach(() => rmSync(base, { recursive: true }))
const left = (): string[] => readdirSync(join(base, '.raadsdeck', 'work'))

describe('withWorkFolder', () => {
  it('gives an empty folder below .raadsdeck, and removes it afterwards', async () => {
    const used = await withWorkFolder('build', async (folder) => {
      expect(readdirSync(folder)).toEqual([])
      writeFileSync(join(folder, 'half'), '')
      return folder
    }, base)
    expect(used.startsWith(join(base, '.raadsdeck'))).toBe(true)
    expect(left()).toEqual([])
  })
  it('removes it also when the work fails', async () => {
    await expect(withWorkFolder('build', () => Promise.reject(new Error('no')), base)).rejects.toThrow('no')
    expect(left()).toEqual([])
  })
  it('does not mind that the folder was put into place', async () => {
    await withWorkFolder('build', async folder => rmSync(folder, { recursive: true }), base)
    expect(left()).toEqual([])
  })
  it('gives each its own', async () => {
    await withWorkFolder('build', one => withWorkFolder('build', async two => expect(one).not.toBe(two), base), base)
  })
})

describe('workFolder', () => {
  it('removes what a process that is no more left behind, and nothing else', () => {
    const work = join(base, '.raadsdeck', 'work')
    const host = OWNER.split('.')[1]
    const gone = `${2 ** 22 + 1}.${host}`
    const dead = [`build-${gone}-abcdef`, `presentatie-pdf-${gone}-a1B2c3`, `build-2-${gone}-abcdef`]
    const kept = [`build-${process.ppid}.${host}-abcdef`, `build-${2 ** 22 + 1}.01234567-abcdef`, 'mine', `build-${gone}`]
    for (const name of [...dead, ...kept])
      mkdirSync(join(work, name), { recursive: true })
    const folder = workFolder('build', base)
    expect(existsSync(folder)).toBe(true)
    expect(left().toSorted()).toEqual([...kept, basename(folder)].toSorted())
  })
  it('tells when it cannot be made', () => {
    writeFileSync(join(base, '.raadsdeck'), 'a file')
    expect(() => workFolder('build', base)).toThrow(/op de plek van een map staat een bestand/)
  })
})

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isLeftOver, withWorkFolder, workFolder } from '../../../lib/output/work-folder.ts'

let base: string
beforeEach(() => { base = mkdtempSync(join(tmpdir(), 'raadsdeck-')) })
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
    const gone = 2 ** 22 + 1
    for (const name of [`build-${gone}-abcdef`, `build-${process.ppid}-abcdef`, 'mine']) mkdirSync(join(work, name), { recursive: true })
    const folder = workFolder('build', base)
    expect(existsSync(folder)).toBe(true)
    expect(left()).toHaveLength(3)
    expect(left()).not.toContain(`build-${gone}-abcdef`)
  })
  it('tells when it cannot be made', () => {
    writeFileSync(join(base, '.raadsdeck'), 'a file')
    expect(() => workFolder('build', base)).toThrow(/op de plek van een map staat een bestand/)
  })
})

describe('isLeftOver', () => {
  it.each([
    ['build-123-abcdef', false, true],
    ['build-123-abcdef', true, false],
    ['presentatie-pdf-123-a1B2c3', false, true],
    ['build', false, false],
    ['build-123', false, false],
  ])('%s of a process that lives: %s', (folder, lives, expected) => {
    expect(isLeftOver(folder, () => lives)).toBe(expected)
  })
  it('asks for the process in the name', () => {
    expect(isLeftOver('build-2-123-abcdef', pid => pid !== 123)).toBe(true)
  })
})
